/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import io.tanheng.methodology.term.Citation;
import io.tanheng.methodology.term.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What tells a methodology apart from all others.
 *
 * @param family editions of one family succeed each other
 * @param purpose what its figures are used for; two purposes may ask for two factors of one year
 * @param until the last day; absent while nothing has ended it
 * @param sources the documents it composes
 * @param revision absent for the text first published
 * @param sha256 digest of the file, so that a statement can say which text it rests on
 */
public record Edition(
        String id,
        String family,
        Sentence title,
        String purpose,
        LocalDate from,
        Optional<LocalDate> until,
        List<Citation> sources,
        Confidence confidence,
        Optional<Revision> revision,
        String sha256) {

    private static final String SUFFIX = ".yaml";
    private static final String MARK = ".r";

    /** Which text of the edition this is; 1 for the one first published. */
    public int revisionNumber() {
        return revision.map(Revision::number).orElse(1);
    }

    /** Names this text and no other: {@code cn-power-ets-2024@1}. */
    public String reference() {
        return id + "@" + revisionNumber();
    }

    /** Where its file stands: {@code cn-power/cn-power-ets-2024.r2.yaml}. */
    public String path() {
        return path(family, id, revisionNumber());
    }

    /** The path of the revision after that of a path. */
    static String next(String path) {
        String stem = path.substring(0, path.length() - SUFFIX.length());
        int mark = stem.lastIndexOf(MARK);
        return mark < 0
                ? stem + MARK + 2 + SUFFIX
                : stem.substring(0, mark)
                        + MARK
                        + (Integer.parseInt(stem.substring(mark + MARK.length())) + 1)
                        + SUFFIX;
    }

    static String path(String family, String id, int revision) {
        return family + "/" + id + (revision == 1 ? "" : MARK + revision) + SUFFIX;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** For people: {@code cn-power-ets-2024 (2024-01-01 … 2024-12-31)}. */
    public String named() {
        return id + " (" + from + " … " + until.map(LocalDate::toString).orElse("") + ")";
    }
}
