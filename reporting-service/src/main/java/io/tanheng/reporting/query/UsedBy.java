/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is used by whom, gathered at once instead of by a search for each. */
final class UsedBy {

    private UsedBy() {}

    /**
     * For each id that is used, the ids of its users in their order.
     *
     * @param used the ids of what one of them uses, each as often as it likes
     */
    static <T> Map<String, List<String>> of(
            Collection<T> users, Function<T, String> id, Function<T, Stream<String>> used) {
        return users.stream()
                .flatMap(user -> used.apply(user).distinct().map(one -> Map.entry(one, id.apply(user))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
