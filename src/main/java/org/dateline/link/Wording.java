package org.dateline.link;

import java.util.List;

/**
 * By what a text is told from others: names and words in folded spelling, the more frequent first, and a sketch of how it
 * runs. Texts on one event share names and words; copies of one dispatch share most of the sketch.
 *
 * @param persons first and last name of persons that the gazetteer does not know
 * @param places names of places smaller than a governorate
 * @param words words written with a capital inside sentences, and ages ("aged 17")
 * @param sketch see {@link Sketch}
 */
public record Wording(List<String> persons, List<String> places, List<String> words, List<String> sketch) {
    public Wording {
        persons = List.copyOf(persons);
        places = List.copyOf(places);
        words = List.copyOf(words);
        sketch = List.copyOf(sketch);
    }
}
