/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.packs;

import java.time.Instant;

/** What a person decided of a version of a pack, and why. */
public record PackDecision(Decision decision, String by, Instant at, String reason) {

    /** What can be decided. */
    public enum Decision {
        APPROVE(PackState.APPROVED),
        REJECT(PackState.REJECTED),
        WITHDRAW(PackState.WITHDRAWN);

        private final PackState state;

        Decision(PackState state) {
            this.state = state;
        }

        PackState state() {
            return state;
        }

        /** Whether it can be decided of a version in this state. */
        public boolean possibleFrom(PackState before) {
            return switch (this) {
                case APPROVE, REJECT -> before == PackState.SUBMITTED;
                case WITHDRAW -> before == PackState.APPROVED;
            };
        }
    }
}
