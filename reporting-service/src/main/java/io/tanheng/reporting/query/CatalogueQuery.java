/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Parameters and rules of the methodologies, by their ids. */
@ApplicationScoped
public class CatalogueQuery {

    List<ParameterView> parameters() {
        return List.of();
    }

    Optional<ParameterView> parameter(String id) {
        return parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst();
    }

    List<RuleView> rules() {
        return List.of();
    }

    Optional<RuleView> rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    List<UnusedChannel> unused(SourceView source) {
        return List.of();
    }
}
