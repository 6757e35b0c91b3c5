/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.Queries;
import java.util.List;

/** Links from what is used to what uses it. */
final class LawLinks {

    private final Queries queries;
    private final Page page;

    LawLinks(Queries queries, Page page) {
        this.queries = queries;
        this.page = page;
    }

    List<Link> rules(List<String> ids) {
        return ids.stream()
                .flatMap(id -> queries.rule(id).stream())
                .map(rule -> new Link(page.to().rule(rule.id()), page.say().text(rule.name()), rule.id()))
                .toList();
    }

    List<Link> methodologies(List<String> ids) {
        return ids.stream()
                .flatMap(id -> queries.methodology(id).stream())
                .map(found -> found.edition())
                .map(edition ->
                        new Link(page.to().methodology(edition.id()), page.say().text(edition.name()), edition.id()))
                .toList();
    }
}
