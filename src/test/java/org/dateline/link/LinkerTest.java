package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.SmallGazetteer;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Gazetteer GAZETTEER = new SmallGazetteer()
            .country("iraq", "Iraq", "Iraqi|Iraqis", "IQ")
            .country("syria", "Syria", "Syrian|Syrians", "SY")
            .country("turkey", "Turkey", "Turkish", "TR")
            .country("palestine", "Palestine", "Palestinian", "PS")
            .country("united-states", "United States", "American", "US")
            .placeIn("IQ", "anbar", "Anbar", "governorate", "", "iraq")
            .placeIn("IQ", "qaim", "Qaim", "town", "al-Qa'im", "anbar")
            .placeIn("IQ", "rawa", "Rawa", "town", "Rawah", "anbar")
            .placeIn("IQ", "qaim-gaza", "Gaza neighbourhood", "neighbourhood", "Gaza neighborhood|Gaza", "qaim")
            .placeIn("PS", "gaza-strip", "Gaza Strip", "region", "Gaza", "palestine")
            .placeIn("PS", "rafah", "Rafah", "city", "", "gaza-strip")
            .placeIn("IQ", "kirkuk-governorate", "Kirkuk Governorate", "governorate", "Kirkuk|Kirkuk province", "iraq")
            .placeIn("IQ", "kirkuk", "Kirkuk", "city", "", "kirkuk-governorate")
            .placeIn("IQ", "hawija", "Hawija", "town", "", "kirkuk-governorate")
            .placeIn("IQ", "nineveh", "Nineveh", "governorate", "", "iraq")
            .placeIn("IQ", "mosul", "Mosul", "city", "", "nineveh")
            .placeIn("IQ", "mosul-old-city", "Old City", "neighbourhood", "", "mosul")
            .placeIn("SY", "aleppo", "Aleppo", "city", "", "syria")
            .placeIn("SY", "aleppo-old-city", "Old City", "neighbourhood", "", "aleppo")
            .placeIn("IQ", "iraqi-tal", "Tal Abyad", "town", "", "nineveh")
            .placeIn("SY", "syrian-tal", "Tal Abyad", "town", "", "syria")
            .actor("islamic-state", "Islamic State", "armedGroup", "IS|ISIS|ISIL|Daesh")
            .actor("pkk", "Kurdistan Workers' Party", "armedGroup", "PKK")
            .actor("peshmerga", "Peshmerga", "militia", "")
            .actor("kurds", "Kurds", "populationGroup", "Kurdish")
            .actor("us-coalition", "US-led coalition", "coalition", "")
            .actor("iraqi-army", "Iraqi Army", "stateForce", "Iraqi soldiers")
            .actor("turkish-forces", "Turkish Armed Forces", "stateForce", "")
            .actor("turkish-air", "Turkish Air Force", "stateForce", "")
            .actorOf("IQ", "iraqi-guard", "Iraqi Republican Guard", "stateForce", "Republican Guard")
            .actorOf("SY", "syrian-guard", "Syrian Republican Guard", "stateForce", "Republican Guard")
            .organisation("unami", "United Nations Assistance Mission for Iraq", "unBody", "")
            .organisation("amnesty", "Amnesty International", "ngo", "")
            .person("abadi", "Haider al-Abadi", "Haidar al-Abadi")
            .person("assad", "Bashar al-Assad", "")
            .person("muhandis", "Abu Mahdi al-Muhandis", "")
            .build();
    private final Linker linker = new Linker(GAZETTEER);

    @Test
    void every_spelling_of_a_name_is_the_same_entry() {
        assertThat(links("Daesh, ISIS, the Islamic State (IS) and the P.K.K. in Al-Qa’im"))
                .containsExactly(
                        "Daesh -> islamic-state (name)",
                        "ISIS -> islamic-state (name)",
                        "Islamic State -> islamic-state (name)",
                        "IS -> islamic-state (abbreviation)",
                        "P.K.K. -> pkk (name)",
                        "Al-Qa’im -> qaim (name)");
    }

    @Test
    void a_transliteration_that_the_gazetteer_lacks_is_recognised_by_its_sounds() {
        assertThat(links("[person Abu Mehdi al-Muhanids] left [location Haweeja] for [location Rafa]."))
                .containsExactly(
                        "Abu Mehdi al-Muhanids -> muhandis (spelling)",
                        "Haweeja -> hawija (spelling)",
                        "Rafa -> unknown Rafa");
    }

    @Test
    void an_abbreviation_that_the_article_introduces_stands_for_the_name_before_it() {
        assertThat(links(
                        "The [organisation United Nations Assistance Mission for Iraq] ([organisation UNAMI]) spoke.",
                        "[organisation UNAMI] answered [organisation JOC].",
                        "The [organisation Iraqi Joint Operations Command] ([organisation JOC]) disagreed."))
                .containsExactly(
                        "United Nations Assistance Mission for Iraq -> unami (name)",
                        "UNAMI -> unami (abbreviation)",
                        "UNAMI -> unami (abbreviation)",
                        "JOC -> unknown Iraqi Joint Operations Command",
                        "Iraqi Joint Operations Command -> unknown Iraqi Joint Operations Command",
                        "JOC -> unknown Iraqi Joint Operations Command");
    }

    @Test
    void a_known_abbreviation_explains_a_long_form_that_is_not_known() {
        assertThat(links("The [organisation Islamic State in Iraq and the Levant] (ISIL) fled."))
                .contains("Islamic State in Iraq and the Levant -> islamic-state (abbreviation)");
    }

    @Test
    void brackets_without_the_initials_of_a_name_explain_nothing() {
        assertThat(links("The fighters of [organisation Northern Shield] ([organisation KDP]) fled."))
                .containsExactly("Northern Shield -> unknown Northern Shield", "KDP -> unknown KDP");
    }

    @Test
    void a_surname_means_the_person_named_in_full_before() {
        assertThat(links(
                        "Prime Minister Haidar al-Abadi met Brigadier-General [person Thaer Al-Mousawi].",
                        "[person Abadi] smiled, [person al-Musawi] did not, said [person al-Abadi] and [person"
                                + " Al-Mousawi]."))
                .containsExactly(
                        "Haidar al-Abadi -> abadi (name)",
                        "Thaer Al-Mousawi -> unknown Thaer Al-Mousawi",
                        "Abadi -> abadi (surname)",
                        "al-Musawi -> unknown Thaer Al-Mousawi",
                        "al-Abadi -> abadi (surname)",
                        "Al-Mousawi -> unknown Thaer Al-Mousawi");
    }

    @Test
    void of_two_persons_of_one_surname_the_nearest_before_is_meant() {
        assertThat(links(
                        "[person Omar Hassan] died.",
                        "[person Hassan] fell.",
                        "[person Ali Hassan] left; [person Hassan] ran."))
                .containsExactly(
                        "Omar Hassan -> unknown Omar Hassan",
                        "Hassan -> unknown Omar Hassan",
                        "Ali Hassan -> unknown Ali Hassan",
                        "Hassan -> unknown Ali Hassan");
    }

    @Test
    void a_surname_alone_needs_a_title() {
        assertThat(links("[person Assad] spoke.")).containsExactly("Assad -> unknown Assad");
        assertThat(links("Syrian President [person Assad] and [person President al-Assad] spoke."))
                .contains("Assad -> assad (title)", "President al-Assad -> assad (title)");
    }

    @Test
    void titles_do_not_hide_a_person() {
        assertThat(links("[person Prime Minister Haider Al-Abadi] met [person Gen. Omar Karim] and [person Karim]."))
                .containsExactly(
                        "Prime Minister Haider Al-Abadi -> abadi (name)",
                        "Gen. Omar Karim -> unknown Omar Karim",
                        "Karim -> unknown Omar Karim");
    }

    @Test
    void a_person_is_never_a_place() {
        assertThat(links("[person Mosul] fled.")).containsExactly("Mosul -> unknown Mosul");
    }

    @Test
    void a_body_may_be_shortened_to_its_first_words() {
        assertThat(links("[organisation Amnesty International] said so.", "[organisation Amnesty] insisted."))
                .contains("Amnesty -> amnesty (short)");
    }

    @Test
    void a_body_may_be_shortened_to_the_word_that_says_what_it_is() {
        assertThat(links(
                        "The [organisation Delta Observatory for Rights] spoke.",
                        "[organisation United Nations Assistance Mission for Iraq] did not.",
                        "The [organisation Observatory] insisted, the [organisation Mission] too."))
                .contains("Observatory -> unknown Delta Observatory for Rights", "Mission -> unami (short)");
        assertThat(links("The [organisation Observatory] insisted."))
                .containsExactly("Observatory -> unknown Observatory");
    }

    @Test
    void an_outlet_that_nobody_lists_is_known_by_form_and_use() {
        assertThat(links("[organisation Lakeshore News Agency] had it from [person Radio Tamba]."))
                .containsExactly(
                        "Lakeshore News Agency -> unknown Lakeshore News Agency, agency",
                        "Radio Tamba -> unknown Radio Tamba");
        assertThat(links("A doctor told the [person Harbour Post] that [organisation Radio Tamba] was right."))
                .containsExactly(
                        "Harbour Post -> unknown Harbour Post, outlet", "Radio Tamba -> unknown Radio Tamba, outlet");
        assertThat(links("The [person Delta Wire] reported it, as did the [organisation Delta Herald]."))
                .containsExactly(
                        "Delta Wire -> unknown Delta Wire, agency", "Delta Herald -> unknown Delta Herald, outlet");
    }

    @Test
    void a_name_of_such_a_form_without_such_a_use_is_no_outlet() {
        assertThat(links("Soldiers left the [organisation Harbour Post] to [person Omar Wire]."))
                .containsExactly("Harbour Post -> unknown Harbour Post", "Omar Wire -> unknown Omar Wire");
        assertThat(links("The [organisation Border Control Agency] closed."))
                .containsExactly("Border Control Agency -> unknown Border Control Agency");
    }

    @Test
    void a_gaza_neighbourhood_in_an_iraqi_town_is_not_the_gaza_strip() {
        assertThat(links("Forces invaded [location Gaza] neighborhood in Qaim."))
                .contains("Gaza -> qaim-gaza (kind)");
        assertThat(links("Forces took Qaim.", "They bombed [location Gaza]."))
                .contains("Gaza -> qaim-gaza (containment)");
        assertThat(links("Rafah was hit.", "They bombed [location Gaza]."))
                .contains("Gaza -> gaza-strip (containment)");
        assertThat(links("They bombed [location Gaza].")).containsExactly("Gaza -> gaza-strip (prior)");
    }

    @Test
    void a_place_of_another_kind_in_another_country_is_not_meant() {
        assertThat(links("Iraqi soldiers took Mosul and [location Rafah] neighborhood."))
                .contains("Rafah -> unknown Rafah");
        assertThat(links("A Rafah neighborhood was hit in Iraq.")).contains("Rafah -> rafah (name)");
    }

    @Test
    void a_part_of_a_city_is_not_the_city() {
        assertThat(links("Neighborhoods of [location Mosul], a suburb of [location Aleppo], villages of"
                        + " [location Nineveh]."))
                .containsExactly("Mosul -> mosul (name)", "Aleppo -> aleppo (name)", "Nineveh -> nineveh (name)");
    }

    @Test
    void a_possessive_without_its_apostrophe_is_understood() {
        assertThat(links("Syrias planes and Iraqs"))
                .containsExactly("Syrias -> syria (plural)", "Iraqs -> iraq (plural)");
    }

    @Test
    void a_city_is_meant_unless_the_words_say_province() {
        assertThat(links("Bombs hit [location Kirkuk].")).containsExactly("Kirkuk -> kirkuk (prior)");
        assertThat(links("Bombs hit [location Kirkuk] province."))
                .containsExactly("Kirkuk -> kirkuk-governorate (kind)");
        assertThat(links("The province of [location Kirkuk].")).containsExactly("Kirkuk -> kirkuk-governorate (kind)");
        assertThat(links("Five died in [location Kirkuk], Anbar and Nineveh provinces."))
                .contains("Kirkuk -> kirkuk-governorate (kind)");
        assertThat(links("Five died in the provinces of Anbar, Nineveh and [location Kirkuk]."))
                .contains("Kirkuk -> kirkuk-governorate (kind)");
        assertThat(links("[location Kirkuk]’s town of Hawija.")).contains("Kirkuk -> kirkuk-governorate (containment)");
        assertThat(links("A bomb in [location Kirkuk]; later, guns killed two near Hawija."))
                .contains("Kirkuk -> kirkuk (prior)");
    }

    @Test
    void the_old_city_is_that_of_the_city_that_the_paragraph_is_about() {
        assertThat(links("Mosul fell.", "+The [location Old City] burnt.", "It was like Aleppo."))
                .contains("Old City -> mosul-old-city (containment)");
        assertThat(links("Mosul fell.", "Aleppo did not.", "+The [location Old City] burnt."))
                .contains("Old City -> aleppo-old-city (containment)");
    }

    @Test
    void a_neighbourhood_of_a_city_that_nobody_mentions_stays_unknown() {
        assertThat(links("Turkish police left the [location Old City].")).contains("Old City -> unknown Old City");
    }

    @Test
    void of_two_towns_that_of_the_country_spoken_of_is_meant() {
        assertThat(links("Syrian planes bombed [location Tal Abyad].")).contains("Tal Abyad -> syrian-tal (country)");
        assertThat(links("Planes bombed [location Tal Abyad]."))
                .containsExactly("Tal Abyad -> ambiguous iraqi-tal, syrian-tal");
    }

    @Test
    void of_two_bodies_that_of_the_country_spoken_of_is_meant() {
        assertThat(links("In Syria the Republican Guard attacked."))
                .contains("Republican Guard -> syrian-guard (country)");
        assertThat(links("The Republican Guard attacked."))
                .containsExactly("Republican Guard -> ambiguous iraqi-guard, syrian-guard");
    }

    @Test
    void nationality_and_noun_mean_a_force() {
        assertThat(links("Turkish warplanes, Turkish troops, Iraqi soldiers, a Turkish villager"))
                .containsExactly(
                        "Turkish warplanes -> turkish-air (force)",
                        "Turkish troops -> turkish-forces (force)",
                        "Iraqi soldiers -> iraqi-army (name)",
                        "Turkish -> turkey (demonym)");
    }

    @Test
    void a_description_is_no_name() {
        assertThat(links("[organisation Kurdish fighters], [organisation the coalition], [organisation the"
                        + " Islamic State group]"))
                .containsExactly(
                        "Kurdish fighters -> unknown Kurdish fighters",
                        "the coalition -> unknown coalition",
                        "the Islamic State group -> islamic-state (name)");
    }

    @Test
    void directions_and_kinds_do_not_hide_a_place() {
        assertThat(links("[location northern Iraq], [location city of Mosul], [location Anbar province]"))
                .containsExactly(
                        "northern Iraq -> iraq (name)",
                        "city of Mosul -> mosul (name)",
                        "Anbar province -> anbar (name)");
    }

    @Test
    void a_mention_without_a_word_is_unknown() {
        assertThat(links("[location --] and [person -]")).containsExactly("-- -> unknown --", "- -> unknown -");
    }

    private List<String> links(String... lines) {
        AnnotatedArticle annotated = MarkedArticle.of(GAZETTEER, lines);
        return linker.link(annotated).links().stream()
                .map(link -> annotated.article().text().slice(link.mention().span()) + " -> " + meaning(link))
                .toList();
    }

    static String meaning(Link link) {
        if (link instanceof Link.Known known) {
            return known.known().id() + " (" + known.evidence() + ")";
        }
        if (link instanceof Link.Ambiguous ambiguous) {
            return "ambiguous "
                    + String.join(
                            ", ", ambiguous.candidates().stream().map(Entry::id).toList());
        }
        Link.Unknown unknown = (Link.Unknown) link;
        return "unknown " + unknown.name()
                + unknown.outlet()
                        .map(kind -> ", " + kind.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
