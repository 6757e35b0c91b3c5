/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidence;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tanheng.evidence.problem.EvidenceProblem;
import io.tanheng.evidence.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal says. */
public final class Refusals {

    private Refusals() {}

    public static Refusal refusal(ThrowingCallable attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
        if (refusal == null) {
            throw new AssertionError("Nothing was refused");
        }
        return refusal;
    }

    public static EvidenceProblem of(ThrowingCallable attempt) {
        return refusal(attempt).problem();
    }
}
