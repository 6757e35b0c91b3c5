/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

/** What came of a question to the accounting service. */
public sealed interface ActivityAnswer<T> {

    /** What was asked for. */
    record Answered<T>(T value) implements ActivityAnswer<T> {}

    /** It answered, and did not do it; every problem is said at once. */
    record Refused<T>(ActivityRefusal refusal) implements ActivityAnswer<T> {}

    /**
     * It did not answer.
     *
     * @param address it was asked at
     */
    record Silent<T>(String address, String reason) implements ActivityAnswer<T> {}
}
