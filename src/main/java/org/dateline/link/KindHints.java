package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.gazetteer.Place;

/** For each mention of an article the kinds of place that words beside it, or beside the list it stands in, allow. */
final class KindHints {
    private static final Pattern LIST_JOINT = Pattern.compile("\\s*(,|,?\\s*\\b(and|or)\\b)\\s*");

    private final String text;
    private final List<MentionText> mentions;

    KindHints(String text, List<MentionText> mentions) {
        this.text = text;
        this.mentions = List.copyOf(mentions);
    }

    /** In the order of the mentions; empty where nothing is said. */
    List<Set<Place.Kind>> all() {
        List<Set<Place.Kind>> hints = new ArrayList<>();
        for (MentionText mention : mentions) {
            hints.add(PlaceWords.allowed(mention));
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (PlaceWords.opensList(mentions.get(i))) {
                for (int j = i + 1;
                        j < mentions.size()
                                && areListed(j - 1, j)
                                && hints.get(j).isEmpty();
                        j++) {
                    hints.set(j, hints.get(i));
                }
            }
            if (PlaceWords.closesList(mentions.get(i))) {
                for (int j = i - 1;
                        j >= 0 && areListed(j, j + 1) && hints.get(j).isEmpty();
                        j--) {
                    hints.set(j, hints.get(i));
                }
            }
        }
        return List.copyOf(hints);
    }

    private boolean areListed(int first, int second) {
        int begin = mentions.get(first).mention().span().end();
        int end = mentions.get(second).mention().span().begin();
        return begin <= end && LIST_JOINT.matcher(text.substring(begin, end)).matches();
    }
}
