/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.contracts.plan.SiteId;
import io.tanheng.contracts.statements.StatementPeriod;

/** Reads what stands in the addresses of statements. */
final class PathStatements {

    private PathStatements() {}

    static SiteId site(String organisation, String site) {
        try {
            return new SiteId(organisation, site);
        } catch (IllegalArgumentException e) {
            throw PageProblem.notFound();
        }
    }

    static String period(String code) {
        return StatementPeriod.parse(code).orElseThrow(PageProblem::unreadable).code();
    }
}
