/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

/** What changes something is taken from pages of this site only. */
final class OwnPages {

    private OwnPages() {}

    /**
     * Lets pass what a page of this site sends, and what a person types.
     *
     * @param from what the browser says in {@code Sec-Fetch-Site}
     */
    static void only(String from) {
        if (!from.equals("same-origin") && !from.equals("none")) {
            throw PageProblem.foreign();
        }
    }
}
