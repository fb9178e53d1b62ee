package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.text.Span;

/** Cuts the blocks of an article that are read into sentences; a headline is one sentence. */
final class SentenceSplitter {
    /** A sentence's place: the number of its block, and its span in the text. */
    record Place(int block, Span span) {}

    private final SentenceRepair repair = new SentenceRepair();
    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceModel model) {
        this.detector = new SentenceDetectorME(model);
    }

    List<Place> split(Article article) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block.kind().isRead()) {
                for (Span sentence : sentences(article.text().slice(block.span()), block.kind())) {
                    places.add(new Place(i, sentence.shift(block.span().begin())));
                }
            }
        }
        return List.copyOf(places);
    }

    private List<Span> sentences(String block, BlockKind kind) {
        if (kind != BlockKind.BODY) {
            Span line = SentenceRepair.trim(block, 0, block.length());
            return line.length() == 0 ? List.of() : List.of(line);
        }
        List<Span> found = Arrays.stream(detector.sentPosDetect(Quotes.straight(block)))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
        return repair.repair(block, found);
    }
}
