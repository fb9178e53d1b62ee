package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.dateline.gazetteer.SmallGazetteer;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;

class GazetteerFinderTest {
    private final GazetteerFinder finder = new GazetteerFinder(new SmallGazetteer()
            .place("iraq", "Iraq", "country", "", "Iraqi|Iraqis", "")
            .place("turkey", "Turkey", "country", "", "Turkish|Turk|Turks", "")
            .place("united-states", "United States", "country", "US|U.S.|USA", "American", "")
            .place("kurdistan", "Kurdistan", "region", "", "", "iraq")
            .place("mosul", "Mosul", "city", "", "", "iraq")
            .place("haditha", "Haditha", "town", "", "", "iraq")
            .place("qaim", "Qaim", "town", "al-Qa'im", "", "iraq")
            .place("hit", "Hit", "town", "", "", "iraq")
            .place("mansour", "Mansour", "neighbourhood", "", "", "iraq")
            .place("van", "Van", "city", "", "", "turkey")
            .place("deir-ez-zor", "Deir ez-Zor", "city", "Deir Ezzor", "", "")
            .place("qaim-gaza", "Gaza", "neighbourhood", "Gaza neighborhood", "", "qaim")
            .actor("islamic-state", "Islamic State", "armedGroup", "IS|ISIS|Daesh|Islamic State of Iraq and Syria")
            .actor("pkk", "Kurdistan Workers' Party", "armedGroup", "PKK|P.K.K.|Kurdish rebels")
            .actor("peshmerga", "Peshmerga", "stateForce", "peshmerga forces")
            .actor("kurds", "Kurds", "populationGroup", "Kurd|Kurdish")
            .actor("us-coalition", "US-led coalition", "coalition", "")
            .actor("iraqi-army", "Iraqi Army", "stateForce", "Iraqi troops")
            .actor("turkish-forces", "Turkish Armed Forces", "stateForce", "")
            .actor("ypg", "People's Protection Units", "armedGroup", "YPG")
            .organisation("un", "United Nations", "unBody", "UN|U.N.")
            .organisation("who", "World Health Organization", "unBody", "WHO")
            .organisation("guardian", "The Guardian", "outlet", "")
            .organisation("monitor", "Al-Monitor", "outlet", "")
            .organisation("jazeera", "Al Jazeera", "outlet", "")
            .person("abadi", "Haider al-Abadi", "Haidar al-Abadi")
            .build());

    @Test
    void the_longest_name_wins() {
        assertThat(found("The Islamic State of Iraq and Syria fled Iraq."))
                .containsExactly("organisation Islamic State of Iraq and Syria", "location Iraq");
        assertThat(found("The Islamic State of Iraq said so."))
                .containsExactly("organisation Islamic State", "location Iraq");
    }

    @Test
    void kinds_follow_the_entry() {
        assertThat(found("Haidar Al-Abadi told the UN that Kurds and Iraqis fled Mosul."))
                .containsExactly(
                        "person Haidar Al-Abadi",
                        "organisation UN",
                        "nationality Kurds",
                        "nationality Iraqis",
                        "location Mosul");
    }

    @Test
    void articles_hyphens_and_apostrophes_do_not_matter() {
        assertThat(found("From al-Qaim, Al-Qa’im and Qaim to Deir al-Zor, Deir ez Zor and DEIR EZ-ZOR."))
                .containsExactly(
                        "location al-Qaim",
                        "location Al-Qa’im",
                        "location Qaim",
                        "location Deir al-Zor",
                        "location Deir ez Zor",
                        "location DEIR EZ-ZOR");
        assertThat(found("Kurdistan Workers Party (P.K.K.) and Kurdistan Workers’ Party (PKK)"))
                .containsExactly(
                        "organisation Kurdistan Workers Party",
                        "organisation P.K.K.",
                        "organisation Kurdistan Workers’ Party",
                        "organisation PKK");
    }

    @Test
    void a_possessive_stays_outside_unless_it_is_the_names_own() {
        assertThat(found("Mosul’s people, Iraq's villages, the People’s Protection Units’ men."))
                .containsExactly("location Mosul", "location Iraq", "organisation People’s Protection Units");
    }

    @Test
    void names_need_their_capitals() {
        assertThat(found("The us army is what they said hit a van near mosul and who fled the islamic state"))
                .isEmpty();
    }

    @Test
    void generic_nouns_in_names_may_be_in_lower_case() {
        assertThat(found("Iraqi army units, the US-led coalition"))
                .containsExactly("organisation Iraqi army", "organisation US-led coalition");
    }

    @Test
    void headlines_in_capitals_have_names_too_but_no_words_for_names() {
        assertThat(found("MOSUL IS FREE, WHO HIT TURKISH ARMED FORCES"))
                .containsExactly("location MOSUL", "organisation TURKISH ARMED FORCES");
        assertThat(found("Car Bomb Hit Van Near Mosul")).containsExactly("location Mosul");
    }

    @Test
    void acronyms_need_capitals_unless_they_are_long() {
        assertThat(found("Isis and IS said: Is Un aid us?")).containsExactly("organisation Isis", "organisation IS");
        assertThat(found("anti-IS coalition, IS-held Mosul"))
                .containsExactly("organisation IS", "organisation IS", "location Mosul");
    }

    @Test
    void a_place_that_is_an_english_word_needs_a_word_before_it_that_says_place() {
        assertThat(found("In Hit, gunmen hit a van.")).containsExactly("location Hit");
        assertThat(found("Hit by fire, he left.")).isEmpty();
        assertThat(found("Battles raged in Haditha, Hit and Mosul.")).contains("location Hit");
        assertThat(found("Battles raged in Haditha and Hit.")).contains("location Hit");
        assertThat(found("Five died in the town of Van.")).containsExactly("location Van");
        assertThat(found("Haditha blast: Hit squads blamed.")).containsExactly("location Haditha");
    }

    @Test
    void a_small_place_is_not_part_of_a_persons_name() {
        assertThat(found("That morning Omar Mansour and Mansour Omar left their burning homes."))
                .isEmpty();
        assertThat(found("They said Qaim’s Mansour fell; shells struck Mansour on Friday."))
                .containsExactly("location Qaim", "location Mansour", "location Mansour");
        assertThat(found("Six Dead In Iraq Mansour Blast")).contains("location Mansour");
        assertThat(foundTagged("Later/ADV Mansour/PROPN fell/VERB to/ADP nobody/PRON"))
                .containsExactly("location Mansour");
        assertThat(foundTagged("Omar/PROPN Mansour/PROPN fell/VERB to/ADP nobody/PRON"))
                .isEmpty();
        assertThat(found("They fled to Mansour Tuesday.")).containsExactly("location Mansour");
    }

    @Test
    void an_outlet_that_is_an_english_word_needs_its_article() {
        assertThat(found("It told The Guardian, Al-Monitor and Al Jazeera."))
                .containsExactly("organisation Guardian", "organisation Al-Monitor", "organisation Al Jazeera");
        assertThat(found("A Guardian of Peace and the Iraq Monitor met.")).containsExactly("location Iraq");
    }

    @Test
    void lower_case_peoples_are_still_peoples() {
        assertThat(found("the kurdish Peshmerga and turkish villagers"))
                .containsExactly("nationality kurdish", "organisation Peshmerga", "nationality turkish");
    }

    @Test
    void nationality_and_force_are_a_force() {
        assertThat(found("Six Turkish soldiers, Turkish ground forces, Turkey's army, a Turkish villager and"
                        + " Iraqi troops"))
                .containsExactly(
                        "organisation Turkish soldiers",
                        "organisation Turkish ground forces",
                        "organisation Turkey's army",
                        "nationality Turkish",
                        "organisation Iraqi troops");
    }

    @Test
    void a_force_that_the_gazetteer_lacks_stays_a_nationality() {
        assertThat(found("American troops")).containsExactly("nationality American");
    }

    @Test
    void a_country_that_leads_backs_or_describes_is_no_location() {
        assertThat(found("a U.S.-backed militia in the U.S.")).containsExactly("nationality U.S.", "location U.S.");
        assertThat(foundTagged("a US/PROPN drone/NOUN hit Iraq/PROPN"))
                .containsExactly("nationality US", "location Iraq");
        assertThat(foundTagged("the US/PROPN said/VERB")).containsExactly("location US");
    }

    @Test
    void no_name_runs_across_punctuation() {
        assertThat(found("In Deir, ez-Zor; the Islamic. State")).isEmpty();
    }

    @Test
    void matches_lie_in_their_sentence_and_do_not_overlap() {
        List<String> pieces = List.of(
                "Iraqi",
                "troops",
                "Islamic State",
                "of",
                "Iraq",
                "and",
                "Syria",
                "al-",
                "Qaim",
                "Deir",
                "ez-",
                "Zor",
                "U.S.",
                "-led coalition",
                "’s",
                ",",
                "the",
                "Al",
                "IS",
                "Hit",
                "in",
                "People's",
                "Protection Units",
                "😀",
                "é");
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 5_000; i++) {
            String middle = random.ints(12, 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
            Text text = Text.of("Iraqi " + middle + " troops");
            Span inside = new Span(6, text.value().length() - 7);
            List<Mention> mentions = finder.find(text, new Sentence(3, 0, inside, List.of()));
            int end = inside.begin();
            for (Mention mention : mentions) {
                assertThat(mention.span().begin()).as(text.value()).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().length()).isPositive();
                assertThat(mention.sentence()).isEqualTo(3);
                end = mention.span().end();
            }
            assertThat(end).as(text.value()).isLessThanOrEqualTo(inside.end());
        }
    }

    private List<String> found(String words) {
        return found(Text.of(words), List.of());
    }

    /** The words of {@code tagged}, some with their tag behind a slash. */
    private List<String> foundTagged(String tagged) {
        Text text = Text.of(tagged.replaceAll("/[A-Z]+", ""));
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : tagged.split(" ")) {
            String[] parts = word.split("/");
            Span span = new Span(begin, begin + parts[0].length());
            tokens.add(new Token(span, parts[0], parts.length > 1 ? parts[1] : "X", "XX", parts[0]));
            begin = span.end() + 1;
        }
        return found(text, tokens);
    }

    private List<String> found(Text text, List<Token> tokens) {
        Sentence sentence = new Sentence(0, 0, new Span(0, text.value().length()), tokens);
        return finder.find(text, sentence).stream()
                .map(mention -> mention.kind().code() + " " + text.slice(mention.span()))
                .toList();
    }
}
