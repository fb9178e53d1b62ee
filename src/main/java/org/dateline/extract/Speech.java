package org.dateline.extract;

import org.dateline.claim.Attribution;

/**
 * Somebody's words inside a sentence.
 *
 * @param verb index of the word that attributes ("said", "according")
 * @param from first word of what is told
 * @param to one past its last word
 * @param speakerFrom first word of the speaker
 * @param speakerTo one past the speaker's last word
 */
record Speech(int verb, int from, int to, int speakerFrom, int speakerTo, Attribution attribution) {
    boolean covers(int i) {
        return from <= i && i < to && !(speakerFrom <= i && i < speakerTo);
    }
}
