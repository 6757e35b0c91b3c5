/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.query.RuleView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of the methodologies that are wanted, by family. */
@CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulesPage(Page page, LawFilter filter, List<Option> families, String count, List<Group> groups)
        implements TemplateInstance {

    /** A family, and the document most of it is from. */
    public record Group(String family, String document, List<RuleLine> rows) {}

    static RulesPage of(List<RuleView> all, LawFilter filter, Page page) {
        Map<String, List<RuleView>> wanted = all.stream()
                .filter(rule -> filter.wants(
                        rule.id(),
                        rule.confidence(),
                        List.of(
                                rule.name().en(),
                                rule.name().zh(),
                                rule.citation().document())))
                .collect(Collectors.groupingBy(rule -> LawFilter.family(rule.id()), TreeMap::new, Collectors.toList()));
        int count = wanted.values().stream().mapToInt(List::size).sum();
        return new RulesPage(
                page,
                filter,
                filter.families(all.stream().map(RuleView::id).toList()),
                page.words().law().count(page.show().number(count), page.show().number(all.size())),
                wanted.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue(), page))
                        .toList());
    }

    private static Group group(String family, List<RuleView> rules, Page page) {
        return new Group(
                family,
                LawFilter.document(rules.stream().map(RuleView::citation).toList()),
                rules.stream().map(rule -> RuleLine.of(rule, page)).toList());
    }
}
