package org.dateline.export;

import java.util.Collection;
import java.util.stream.Collectors;

/** Several values in one cell, joined by {@code |}; in values {@code |}, {@code :} and {@code \} stand behind a {@code \}. */
final class ListCell {
    private ListCell() {}

    static String of(Collection<String> values) {
        return values.stream().map(ListCell::escape).collect(Collectors.joining("|"));
    }

    /** IRIs hold neither {@code |} nor {@code \} and keep their colons. */
    static String ofIris(Collection<String> iris) {
        return String.join("|", iris);
    }

    static String escape(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|").replace(":", "\\:");
    }
}
