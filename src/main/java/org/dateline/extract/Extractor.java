package org.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.StateForces;
import org.dateline.link.LinkedArticle;
import org.dateline.text.Sentence;

/** Reads the events, casualty claims and stances of an article; what it sees and does not take is a refusal. */
public final class Extractor {
    private final RuleBook rules;
    private final HarmFinder harms;
    private final AttributionFinder speakers;
    private final PlaceFinder places;
    private final StateForces forces;
    private final Confidence confidence;

    public Extractor(Gazetteer gazetteer, RuleBook rules) {
        this.rules = rules;
        this.harms = new HarmFinder(rules);
        this.speakers = new AttributionFinder(rules);
        this.places = new PlaceFinder(gazetteer, rules);
        this.forces = new StateForces(gazetteer);
        this.confidence = rules.confidence();
    }

    /** A pure function of the article: the same article gives the same reading. */
    public Reading extract(LinkedArticle article) {
        ClaimReader reader = new ClaimReader(article, rules, harms, places, new ActorMemory(rules, forces));
        Map<Integer, Words> sentences = new LinkedHashMap<>();
        Optional<Attributions> before = Optional.empty();
        for (List<Words> block : blocks(article)) {
            Attributions attributions = new Attributions(block, speakers, before);
            reader.read(block, attributions);
            block.forEach(words -> sentences.put(words.sentence().index(), words));
            before = Optional.of(attributions);
        }
        Reading told = new Fates(reader.reading(), sentences, rules).told();
        Reading joined = new EventJoiner(told, sentences).join();
        Reading compared = new RivalTolls(new EventKinds(joined).completed(), sentences, rules).completed();
        return confidence.rated(compared);
    }

    private static List<List<Words>> blocks(LinkedArticle article) {
        Map<Integer, List<Words>> blocks = new LinkedHashMap<>();
        for (Sentence sentence : article.annotated().sentences()) {
            if (!sentence.tokens().isEmpty()) {
                blocks.computeIfAbsent(sentence.block(), b -> new ArrayList<>()).add(new Words(article, sentence));
            }
        }
        return List.copyOf(blocks.values());
    }
}
