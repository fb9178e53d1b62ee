package org.dateline.annotate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;
import org.dateline.gazetteer.Person;
import org.dateline.gazetteer.Place;

/**
 * One way in which the gazetteer writes a name, and in which letters a text may write it.
 *
 * @param words the name's words without articles
 * @param article whether the name begins with an article, English or Arabic
 * @param common whether the name is a single word that is also an English word
 */
record NameForm(Entry entry, boolean demonym, List<NameWord> words, boolean article, boolean common) {
    /** Acronyms up to this length are written in capitals by everybody; longer ones also as Unicef or Isis. */
    private static final int LONGEST_STRICT = 3;

    private static final Set<Place.Kind> SMALL =
            EnumSet.of(Place.Kind.AREA, Place.Kind.TOWN, Place.Kind.VILLAGE, Place.Kind.CAMP, Place.Kind.NEIGHBOURHOOD);

    private static final Set<String> GENERIC_NOUNS = Set.of(
            "agency",
            "air",
            "area",
            "armed",
            "army",
            "authorities",
            "authority",
            "battalion",
            "base",
            "border",
            "brigade",
            "brigades",
            "camp",
            "central",
            "city",
            "coalition",
            "command",
            "committee",
            "corps",
            "council",
            "crossing",
            "defence",
            "defense",
            "district",
            "federal",
            "fighters",
            "force",
            "forces",
            "front",
            "governorate",
            "government",
            "group",
            "guard",
            "guards",
            "guerrillas",
            "insurgents",
            "jets",
            "militants",
            "military",
            "militia",
            "militias",
            "ministry",
            "mission",
            "movement",
            "navy",
            "neighborhood",
            "neighbourhood",
            "network",
            "news",
            "of",
            "office",
            "operations",
            "organisation",
            "organization",
            "party",
            "police",
            "president",
            "prison",
            "province",
            "rebels",
            "refugee",
            "region",
            "river",
            "security",
            "service",
            "services",
            "soldiers",
            "special",
            "the",
            "town",
            "troops",
            "union",
            "unit",
            "units",
            "village",
            "warplanes");

    static NameForm of(Entry entry, String written, boolean demonym, CommonWords common) {
        List<NameWord> all = NameWord.in(written);
        List<NameWord> words = NameFolder.significant(all);
        boolean single = words.size() == 1;
        return new NameForm(
                entry,
                demonym,
                words,
                words.size() < all.size() && !words.get(0).equals(all.get(0)),
                single && common.contain(words.get(0).key()));
    }

    MentionKind kind() {
        if (demonym || isPeople()) {
            return MentionKind.NATIONALITY;
        }
        if (entry instanceof Place) {
            return MentionKind.LOCATION;
        }
        return entry instanceof Person ? MentionKind.PERSON : MentionKind.ORGANISATION;
    }

    boolean isPeople() {
        return entry instanceof Actor actor && actor.kind() == Actor.Kind.POPULATION_GROUP;
    }

    /** Whether an {@code s} behind it is tolerated: a plural, or the possessive of a text that lost its apostrophes. */
    boolean hasPlural() {
        return demonym || entry instanceof Actor || isNation();
    }

    /** Whether it is the name of a country or of its people: what can stand before "troops". */
    boolean isNation() {
        return entry instanceof Place place && place.kind() == Place.Kind.COUNTRY;
    }

    /** Whether it is one word that names a place so small that persons' names may be like it: Mansour, Najjar. */
    boolean isSmallPlace() {
        return words.size() == 1 && entry instanceof Place place && SMALL.contains(place.kind());
    }

    /** Whether it is a single word in capitals. */
    boolean isAcronym() {
        return words.size() == 1 && words.get(0).isAllCapitals();
    }

    /** Whether it is so short or so common a word that a capital alone proves little. */
    boolean isRisky() {
        return common || (words.size() == 1 && words.get(0).key().length() <= LONGEST_STRICT);
    }

    /** Whether {@code found}, one word for each of this form's, are written in letters that this name may be written in. */
    boolean isWrittenAs(List<NameWord> found) {
        if (words.size() == 1 && kind() == MentionKind.NATIONALITY && !isRisky()) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean tail = i > 0 && GENERIC_NOUNS.contains(words.get(i).key());
            if (!tail && !fits(words.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(NameWord written, NameWord found) {
        if (written.isAllCapitals() && written.form().length() > 1) {
            boolean strict = common || written.key().length() <= LONGEST_STRICT;
            return found.isAllCapitals() || (!strict && found.isCapitalised());
        }
        if (!written.isCapitalised()) {
            return true;
        }
        boolean shouted = found.isAllCapitals() && found.form().length() > 1;
        return found.isCapitalised() && !(shouted && isRisky());
    }
}
