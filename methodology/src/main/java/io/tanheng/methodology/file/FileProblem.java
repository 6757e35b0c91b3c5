/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.file;

import io.tanheng.methodology.outcome.Sentence;

/**
 * One mistake in a file somebody wrote.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param sentence where it stands in the document, what was found, what was expected and what to do
 */
public record FileProblem(String file, int line, Sentence sentence) {

    @Override
    public String toString() {
        return said().en();
    }

    /** With file and line in front. */
    public Sentence said() {
        String where = file + (line == 0 ? "" : ":" + line) + ": ";
        return new Sentence(where + sentence.en(), where + sentence.zh());
    }
}
