package org.dateline.train;

import java.nio.file.Path;
import org.dateline.text.Digest;

/**
 * What a training wrote.
 *
 * @param card the page beside the file that says what it was learned from and how well
 */
public record TrainingReport(Path file, Digest digest, Path card) {}
