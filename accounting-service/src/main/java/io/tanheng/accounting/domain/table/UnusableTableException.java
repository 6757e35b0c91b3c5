/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.table;

import io.tanheng.accounting.domain.activity.ProblemCode;
import io.tanheng.accounting.domain.activity.SubmissionProblem;
import io.tanheng.methodology.outcome.Sentence;

/** A file that cannot be taken as tables at all. */
public final class UnusableTableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SubmissionProblem problem;

    public UnusableTableException(ProblemCode code, String allowed, Sentence sentence) {
        super(sentence.en());
        this.problem = SubmissionProblem.overall(code, "file", "", allowed, sentence);
    }

    public SubmissionProblem problem() {
        return problem;
    }
}
