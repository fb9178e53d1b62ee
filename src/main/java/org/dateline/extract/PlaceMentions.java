package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.MentionKind;
import org.dateline.event.Where;
import org.dateline.event.WherePrecision;
import org.dateline.extract.PlaceMention.Standing;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.link.Link;

/** Finds the places that a sentence names, and tells by the words around each whether something happened there. */
final class PlaceMentions {
    /** How many words may stand between a preposition and the name it places something at. */
    private static final int REACH = 9;

    private static final int MOTION = 6;
    private static final int THING = 4;

    /** How many words a list item may open with before the place at its head ("• 19:05 Kherson."). */
    private static final int OPENING = 3;

    private final RuleBook rules;
    private final PlaceWords placeWords;

    PlaceMentions(Gazetteer gazetteer, RuleBook rules) {
        this.rules = rules;
        this.placeWords = new PlaceWords(gazetteer, rules);
    }

    /** The places of a sentence in the order of its words. */
    List<PlaceMention> find(Words words) {
        List<PlaceMention> out = new ArrayList<>();
        int end;
        for (int i = 0; i < words.size(); i = Math.max(i + 1, end)) {
            Optional<Link> link = words.linkAt(i);
            end = link.isPresent() ? words.nameEnd(i) : Math.max(unlistedEnd(words, i), headEnd(words, i));
            nation(words, i).ifPresent(out::add);
            if (end > i && (link.isEmpty() || isPlace(words, link.get(), i, end))) {
                out.add(mention(words, link, i, end));
            }
        }
        return out;
    }

    /** Whether a name is that of a place, or stands where only a place can ("at Yae Htwet"). */
    private boolean isPlace(Words words, Link link, int from, int to) {
        if (link.mention().kind() == MentionKind.LOCATION) {
            return true;
        }
        boolean unknown = link instanceof Link.Unknown u && u.outlet().isEmpty();
        boolean body = words.in(to - 1, rules.words("speaker-noun")) || words.in(to - 1, rules.words("agent"));
        return unknown && !body && link.mention().kind() == MentionKind.ORGANISATION && isLed(words, from);
    }

    /** Whether a preposition of place, with nothing but words like "the village of" between, stands before a name. */
    private boolean isLed(Words words, int from) {
        int before = words.in(from - 1, rules.words("place-modifier")) ? from - 2 : from - 1;
        boolean settled = words.is(from - 1, "of") && words.in(from - 2, rules.words("settlement"));
        return settled
                || isGoal(words, from - 1)
                || words.in(from - 1, rules.words("unlisted-locative"))
                || words.in(before, rules.words("unlisted-locative"));
    }

    /** One past capital words after a preposition of place that no name finder knows; {@code from} when there are none. */
    private int unlistedEnd(Words words, int from) {
        int end = from;
        while (from > 0 && isLed(words, from) && isUnlisted(words, end)) {
            end++;
        }
        boolean alone = !words.tag(end).equals("NOUN") || placeWords.isKind(words.low(end));
        return alone ? end : from;
    }

    private boolean isUnlisted(Words words, int i) {
        boolean written = words.isCapital(i)
                && words.tag(i).equals("PROPN")
                && words.linkAt(i).isEmpty();
        return written && !words.in(i, rules.words("calendar")) && !words.isMark(i);
    }

    /** "several Yemeni provinces", "a Syrian village": somewhere in that country. */
    private Optional<PlaceMention> nation(Words words, int from) {
        int to = words.nameEnd(from);
        boolean inside = placeWords.isKind(words.low(to)) && !words.in(to, rules.words("between-countries"));
        boolean place = nationality(words, from) && inside && !words.is(to + 1, "of");
        Optional<Place> country = words.linkAt(from)
                .filter(l -> place)
                .flatMap(Link::entry)
                .filter(Place.class::isInstance)
                .map(Place.class::cast);
        int lead = lead(words, from);
        return country.filter(c -> words.in(lead, rules.words("scene")))
                .map(c -> new Where(words.span(from, to + 1), c.name(), Optional.of(c)))
                .map(w -> new PlaceMention(w, from, to + 1, standing(words, lead, from, to + 1)));
    }

    private PlaceMention mention(Words words, Optional<Link> link, int from, int to) {
        Optional<Place> place =
                link.flatMap(Link::entry).filter(Place.class::isInstance).map(Place.class::cast);
        String name = place.map(Place::name).orElse(words.slice(from, to));
        int lead = lead(words, from);
        WherePrecision precision = placeWords.precision(words, place, lead, from, to);
        Where where = new Where(words.span(from, to), name, place, precision);
        return new PlaceMention(where, from, to, standing(words, lead, from, to));
    }

    /** The word that governs a name: past "the northern town of", "Iraq's", "the outskirts of". */
    private int lead(Words words, int from) {
        int at = from - 1;
        while (at >= 0 && from - at <= REACH && isBetween(words, at) && !words.in(at, rules.words("scene"))) {
            at--;
        }
        return at;
    }

    private boolean isBetween(Words words, int at) {
        boolean possessor = words.in(at, Set.of("'s", "'")) && isPlaceName(words, at - 1);
        boolean inner = isPlaceName(words, at) && words.in(at + 1, Set.of("'s", "'"));
        boolean of = words.is(at, "of") && placeWords.isPart(words.low(at - 1));
        boolean adjective = words.tag(at).equals("ADJ") || nationality(words, at);
        boolean distance = words.tag(at).equals("NUM") && words.in(at + 1, rules.words("distance"));
        return possessor
                || inner
                || of
                || adjective
                || distance
                || words.in(at, Set.of("(", ")"))
                || words.tag(at).equals("DET")
                || words.in(at, rules.words("place-modifier"))
                || placeWords.isPart(words.low(at));
    }

    /** Whether a word may stand between a place and the one that contains it. */
    boolean joins(Words words, int at) {
        return isBetween(words, at)
                || words.in(at, Set.of(",", "of", "'s", "a"))
                || words.in(at, rules.words("unlisted-locative"));
    }

    private static boolean isPlaceName(Words words, int at) {
        return words.linkAt(at)
                .filter(l -> l.mention().kind() == MentionKind.LOCATION)
                .isPresent();
    }

    private static boolean nationality(Words words, int at) {
        return words.linkAt(at)
                .filter(l -> l.mention().kind() == MentionKind.NATIONALITY)
                .isPresent();
    }

    private Standing standing(Words words, int lead, int from, int to) {
        if (isHead(words, from, to)) {
            return Standing.HEAD;
        }
        if (isDateline(words, from, to)) {
            return Standing.HINT;
        }
        if (isAside(words, from)) {
            return Standing.AWAY;
        }
        boolean deed = isDeed(words, to) || isDeed(words, to + 1) || isDeed(words, to + 2);
        int scene = ofThing(words, lead);
        if (words.in(scene, rules.words("scene"))) {
            return at(words, scene, deed);
        }
        if (isTarget(words, lead)) {
            return Standing.TARGET;
        }
        boolean people = words.in(to, rules.words("of-people"))
                || (words.is(to, "-") && words.in(to + 1, rules.words("of-people")));
        if (people || ofPeople(words, lead)) {
            return Standing.HINT;
        }
        if (words.is(lead, "from") || words.is(scene, "from")) {
            return Standing.LEFT;
        }
        if (words.in(lead, rules.words("goal")) && words.in(lead - 1, rules.words("way"))) {
            return Standing.BEARING;
        }
        boolean goal = words.in(lead, rules.words("goal")) && isMotion(words, lead);
        if (goal || words.in(lead, rules.words("agency"))) {
            return Standing.AWAY;
        }
        if (deed) {
            return Standing.DEED;
        }
        return placeWords.isNear(words, lead, from) ? Standing.BEARING : Standing.BARE;
    }

    /** "Raqqa: ...", "19:05 Kherson. ...": a place that opens the sentence and stands alone. */
    private boolean isHead(Words words, int from, int to) {
        boolean opens = from <= OPENING;
        for (int i = 0; i < from; i++) {
            boolean number = words.form(i).codePoints().allMatch(c -> Character.isDigit(c) || !Character.isLetter(c));
            opens &= number;
        }
        int within = to;
        while (words.is(within, ",") && isPlaceName(words, within + 1)) {
            within = words.nameEnd(within + 1);
        }
        boolean ends = words.is(within, ":")
                || (headEnd(words, from) == to && to > from)
                || (words.in(to, Set.of(".", "–", "—")) && to >= words.size() - 1);
        return opens && ends;
    }

    /** "- Bilanga, Gnagna: ...": capital words that open a list item up to its colon; {@code from} when there are none. */
    private int headEnd(Words words, int from) {
        boolean item = from > 0 && from <= OPENING && words.isMark(0) && words.isMark(from - 1);
        int end = from;
        while (item && isUnlisted(words, end)) {
            end++;
        }
        int colon = end;
        while (colon > from && (words.isCapital(colon) || words.is(colon, ","))) {
            colon++;
        }
        return words.is(colon, ":") ? end : from;
    }

    /** "(banned in Russia)" */
    private static boolean isAside(Words words, int from) {
        int open = from;
        while (open >= 0 && from - open <= REACH && !words.is(open, "(") && !words.is(open, ")")) {
            open--;
        }
        boolean verb = false;
        for (int i = open + 1; i < from; i++) {
            verb |= words.tag(i).equals("VERB");
        }
        return words.is(open, "(") && verb;
    }

    /** "YEREVAN/BAKU (Agency) -", "SANA'A, Feb. 5": where a report was written, not what it tells. */
    private static boolean isDateline(Words words, int from, int to) {
        boolean upper = from <= OPENING;
        for (int i = 0; i < to; i++) {
            upper &= words.form(i).equals(words.form(i).toUpperCase(Locale.ROOT));
        }
        boolean marked = words.isMark(to) || words.in(to, Set.of(",", "/", "("));
        return upper && marked && !words.is(to, ":");
    }

    private boolean isDeed(Words words, int at) {
        boolean cue = rules.events().at(words, at).isPresent()
                || words.in(at, rules.words("incidents"))
                || words.in(at, rules.words("deed"));
        return cue && words.linkAt(at).isEmpty() && !words.tag(at).equals("VERB");
    }

    /** "a strike on a hospital in": the hospital itself was the scene. */
    private boolean struck(Words words, int at) {
        for (int i = Math.max(0, at - 5); i < at; i++) {
            if (words.in(i, rules.words("attack-verb")) || words.in(i, rules.words("strike"))) {
                return true;
            }
        }
        return false;
    }

    /** The standing of a place behind the preposition at word {@code lead}. */
    private Standing at(Words words, int lead, boolean deed) {
        boolean care = words.in(lead - 1, rules.words("care-place")) && !struck(words, lead - 1);
        if (words.in(lead - 1, rules.words("elsewhere"))) {
            return Standing.AWAY;
        }
        if (care || words.in(lead - 1, rules.words("office"))) {
            return Standing.HINT;
        }
        return deed ? Standing.DEED : Standing.SCENE;
    }

    /** "flown to", "on its way to" */
    private boolean isMotion(Words words, int lead) {
        return IntStream.range(Math.max(0, lead - MOTION), lead).anyMatch(i -> words.in(i, rules.words("motion")));
    }

    /** "on the coffee terraces of": the preposition before the thing that the place has. */
    private int ofThing(Words words, int lead) {
        int at = lead - 1;
        while (words.is(lead, "of") && at >= 0 && lead - at <= THING && isThing(words, at)) {
            at--;
        }
        boolean led = words.in(at, rules.words("scene")) || words.is(at, "from");
        return led && at < lead - 1 ? at : lead;
    }

    private boolean isThing(Words words, int at) {
        boolean word = Set.of("NOUN", "ADJ", "DET").contains(words.tag(at));
        return word && !words.in(at, rules.words("of-people")) && !words.in(at, rules.words("scene"));
    }

    /** "the mayor of", "residents of" */
    private boolean ofPeople(Words words, int lead) {
        return words.is(lead, "of")
                && (words.in(lead - 1, rules.words("of-people")) || words.in(lead - 1, rules.words("speaker-noun")));
    }

    /** "shelled Homs", "the siege of Homs", "the battle for Homs", "rockets into Homs". */
    private boolean isTarget(Words words, int lead) {
        boolean verb = words.in(lead, rules.words("attack-verb"));
        boolean noun = words.in(lead, Set.of("of", "for", "against", "into", "to")) && isDeed(words, lead - 1);
        return verb || noun || words.in(lead, rules.words("arrival")) || isGoal(words, lead);
    }

    /** "came to": those who came did something there. */
    private boolean isGoal(Words words, int to) {
        return words.is(to, "to") && words.in(to - 1, rules.words("coming"));
    }
}
