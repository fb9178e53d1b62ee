package org.dateline.build;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.annotate.ModelFile;
import org.dateline.annotate.Models;
import org.dateline.extract.RuleBook;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerSources;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.Resource;
import org.dateline.store.Keep;

/**
 * Everything that determines a reading besides the article, loaded once and shared by all threads.
 *
 * @param pipeline what it amounts to, by name and hash
 */
public record Toolkit(Models models, Gazetteer gazetteer, RuleBook rules, Pipeline pipeline) {
    /** What the program carries. */
    public static Toolkit shipped() {
        return with(GazetteerSources.SHIPPED.load());
    }

    /** What the program carries, with this gazetteer. */
    public static Toolkit with(GazetteerSources.Loaded loaded) {
        Gazetteer gazetteer = loaded.gazetteer();
        Models models = Models.shipped();
        RuleBook rules = RuleBook.shipped();
        List<Resource> resources = new ArrayList<>();
        for (ModelFile file : models.files()) {
            resources.add(new Resource(kind(file.name()), file.name(), file.digest()));
        }
        resources.add(new Resource("gazetteer", "gazetteer", gazetteer.digest()));
        loaded.dump().ifPresent(digest -> resources.add(new Resource("gazetteer", "geonames", digest)));
        resources.add(new Resource("rule book", "rules", rules.digest()));
        Pipeline pipeline = new Pipeline(Pipeline.runningVersion(), resources, new TreeMap<>());
        return new Toolkit(models, gazetteer, rules, pipeline);
    }

    /** The same with the settings that a store of this kind asks for. */
    public Toolkit keeping(Keep keep) {
        return keep == Keep.QUOTES
                ? new Toolkit(models, gazetteer, rules, pipeline.with(Pipeline.KEEP, Pipeline.QUOTES))
                : this;
    }

    /** The kind of model that a file's name tells. */
    private static String kind(String name) {
        if (name.contains("sentence")) {
            return "sentence model";
        }
        if (name.contains("tokens")) {
            return "token model";
        }
        if (name.contains("names")) {
            return "name model";
        }
        return name.contains("lemmas") ? "lemma table" : "tagger model";
    }
}
