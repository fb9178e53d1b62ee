package org.dateline.extract;

import java.util.List;
import org.dateline.event.Party;

/**
 * Speech of somebody who is only called by a pronoun ("he told Tigris Wire").
 *
 * @param at index of the pronoun
 * @param hearers whom the pronoun told, if the sentence names them
 */
record PronounSpeech(int at, String pronoun, List<Party> hearers) {
    PronounSpeech {
        hearers = List.copyOf(hearers);
    }
}
