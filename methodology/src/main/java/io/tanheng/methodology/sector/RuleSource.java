/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.rule.Rules;
import io.tanheng.methodology.term.Rule;
import java.util.Collection;
import java.util.Optional;

/** Where methodologies find the rules they compose. */
public interface RuleSource {

    Optional<Rule> find(String id);

    Collection<String> ids();

    /** All rules of this build. */
    static RuleSource standard() {
        return new RuleSource() {
            @Override
            public Optional<Rule> find(String id) {
                return Rules.find(id);
            }

            @Override
            public Collection<String> ids() {
                return Rules.all().stream().map(Rule::id).toList();
            }
        };
    }
}
