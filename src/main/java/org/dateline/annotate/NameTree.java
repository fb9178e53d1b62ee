package org.dateline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;
import org.dateline.gazetteer.Place;

/** All names of a gazetteer, word by word: a node stands for the words that lead to it. */
final class NameTree {
    private final Map<String, NameTree> next = new HashMap<>();
    private final List<NameForm> forms = new ArrayList<>();

    private NameTree() {}

    static NameTree of(Gazetteer gazetteer, CommonWords common) {
        NameTree root = new NameTree();
        for (Entry entry : gazetteer.entries()) {
            root.add(NameForm.of(entry, entry.name(), false, common));
            entry.aliases().forEach(alias -> root.add(NameForm.of(entry, alias, false, common)));
            if (entry instanceof Place place) {
                place.demonyms().forEach(demonym -> root.add(NameForm.of(entry, demonym, true, common)));
            }
        }
        return root;
    }

    /** The node one word further. */
    Optional<NameTree> after(String key) {
        return Optional.ofNullable(next.get(key));
    }

    /** The names that end one word further. */
    List<NameForm> formsAfter(String key) {
        return after(key).map(node -> node.forms).orElse(List.of());
    }

    private void add(NameForm form) {
        NameTree node = this;
        List<NameWord> words = form.words();
        for (int i = 0; i < words.size(); i++) {
            String key = NameFolder.key(words.get(i), i == words.size() - 1);
            node = node.next.computeIfAbsent(key, any -> new NameTree());
        }
        node.forms.add(form);
    }
}
