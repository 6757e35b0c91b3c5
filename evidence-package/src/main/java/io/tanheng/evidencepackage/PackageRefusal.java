/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.evidencepackage;

import io.tanheng.evidence.problem.Refusal;
import java.io.Serial;

/** A package that does not hold, with the first difference found. */
public final class PackageRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Difference difference;

    public PackageRefusal(Difference difference) {
        // No stack trace: changed packages are what a verifier is for.
        super(difference.sentence().en(), null, false, false);
        this.difference = difference;
    }

    /** Something that does not hold, without a value to compare. */
    public static PackageRefusal of(PackageProblem problem, String file, String en, String zh, Object... parts) {
        return new PackageRefusal(Difference.of(problem, file, en, zh, parts));
    }

    /** What the evidence library refused, said of a file of the package. */
    public static PackageRefusal of(PackageProblem problem, String file, Refusal refusal) {
        return of(problem, file, "{0}", "{0}", refusal.reason());
    }

    public Difference difference() {
        return difference;
    }
}
