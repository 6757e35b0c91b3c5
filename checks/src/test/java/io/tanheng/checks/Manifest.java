/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One Kubernetes object as the map its YAML is. */
record Manifest(Map<String, Object> content) {

    String kind() {
        return String.valueOf(content.get("kind"));
    }

    String name() {
        return String.valueOf(metadata().get("name"));
    }

    Map<String, Object> metadata() {
        return map(content, "metadata");
    }

    /** Whether it runs pods. */
    boolean isWorkload() {
        return kind().equals("Deployment") || kind().equals("StatefulSet");
    }

    Map<String, Object> podTemplate() {
        return map(map(content, "spec"), "template");
    }

    Map<String, Object> pod() {
        return map(podTemplate(), "spec");
    }

    List<Map<String, Object>> containers() {
        return list(pod(), "containers");
    }

    /** Follows keys into nested maps; empty as soon as one is missing. */
    Optional<Object> at(String... path) {
        Object here = content;
        for (String key : path) {
            if (!(here instanceof Map<?, ?> map) || !map.containsKey(key)) {
                return Optional.empty();
            }
            here = map.get(key);
        }
        return Optional.ofNullable(here);
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return asMap(parent.get(key));
    }

    @SuppressWarnings("unchecked") // YAML maps of manifests have text keys; a cast error here is a failed check
    static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    static List<Map<String, Object>> list(Map<String, Object> parent, String key) {
        List<Map<String, Object>> entries = new ArrayList<>();
        if (parent.get(key) instanceof List<?> list) {
            list.forEach(entry -> entries.add(asMap(entry)));
        }
        return entries;
    }
}
