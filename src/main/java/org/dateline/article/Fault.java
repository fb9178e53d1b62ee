package org.dateline.article;

/** What is wrong with an input and what can be done about it, before it is known which input it was. */
record Fault(String reason, String remedy) {
    ReadResult.Unreadable in(String name) {
        return new ReadResult.Unreadable(name, reason, remedy);
    }
}
