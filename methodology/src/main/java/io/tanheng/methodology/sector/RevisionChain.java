/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.file.FileProblem;
import io.tanheng.methodology.outcome.Sentence;
import java.util.List;
import java.util.Set;

/** Looks whether each revision follows the one before it and is of the same edition. */
final class RevisionChain {

    private final Set<String> files;
    private final List<FileProblem> problems;

    /**
     * Starts a check.
     *
     * @param files the paths of all files, also of those that could not be read
     */
    RevisionChain(Set<String> files, List<FileProblem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Notes what is wrong with the revisions of one id, given in the order of their numbers. */
    void check(List<Methodology> revisions) {
        for (int index = 0; index < revisions.size(); index++) {
            Edition edition = revisions.get(index).edition();
            if (edition.revision().isPresent()) {
                if (index > 0 && revisions.get(index - 1).edition().revisionNumber() == edition.revisionNumber() - 1) {
                    sameEdition(revisions.get(index - 1).edition(), edition);
                } else {
                    follows(edition);
                }
            }
        }
    }

    private void follows(Edition edition) {
        String before = Edition.path(edition.family(), edition.id(), edition.revisionNumber() - 1);
        if (!files.contains(before)) {
            note(
                    edition,
                    Sentence.of(
                            "revision {0} follows {1}, which is not there: number revisions one by one from 2, and keep every one"
                                    + " before.",
                            "修订 {0} 应接续 {1}，但该文件不存在：修订号从 2 起逐一递增，并保留此前各版。", edition.revisionNumber(), before));
        }
    }

    private void sameEdition(Edition before, Edition edition) {
        boolean same = before.family().equals(edition.family())
                && before.purpose().equals(edition.purpose())
                && before.from().equals(edition.from())
                && before.until().equals(edition.until());
        if (!same) {
            note(
                    edition,
                    Sentence.of(
                            "a revision keeps family, purpose and period of {0} ({1}, {2}), but this one has {3}, {4}: another"
                                    + " period or purpose is another edition, with an id of its own.",
                            "修订须保持 {0} 的族、用途与时期（{1}，{2}），而此处为 {3}，{4}：时期或用途不同即为另一版本，应有自己的编号。",
                            before.reference(),
                            before.family() + " " + before.purpose(),
                            before.named(),
                            edition.family() + " " + edition.purpose(),
                            edition.named()));
        }
    }

    private void note(Edition edition, Sentence sentence) {
        problems.add(new FileProblem(edition.path(), 0, sentence));
    }
}
