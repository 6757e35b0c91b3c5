/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.plants.books;

import io.tanheng.contracts.plan.PlanUnit;

/** What tests of the books share. */
final class BookCases {

    private BookCases() {}

    /** The unit of the monitoring plan that a book is of. */
    static PlanUnit planned(UnitBook book) {
        return SitePlans.all().stream()
                .filter(plan -> plan.id().equals(book.site()))
                .flatMap(plan -> plan.unit(book.unit()).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No plan has the unit " + book.unit()));
    }
}
