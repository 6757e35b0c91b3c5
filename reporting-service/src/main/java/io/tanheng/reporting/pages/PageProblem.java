/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import java.io.Serial;

/** A page that cannot be shown because of what the address says. */
final class PageProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong with the address. */
    enum Kind {
        NOT_FOUND(404),
        UNREADABLE(400),
        /** Another site's page sent it. */
        FOREIGN(403);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private final Kind kind;

    private PageProblem(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    static PageProblem notFound() {
        return new PageProblem(Kind.NOT_FOUND);
    }

    static PageProblem unreadable() {
        return new PageProblem(Kind.UNREADABLE);
    }

    static PageProblem foreign() {
        return new PageProblem(Kind.FOREIGN);
    }

    Kind kind() {
        return kind;
    }
}
