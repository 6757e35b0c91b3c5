/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Renders a kustomize folder, as far as our manifests use kustomize; anything else in a kustomization is refused, so that what
 * is checked is what would be applied.
 */
final class Kustomization {

    private static final Set<String> UNDERSTOOD =
            Set.of("apiVersion", "kind", "namespace", "labels", "resources", "configMapGenerator", "patches");

    private final Path folder;
    private final Map<String, Object> content;

    private Kustomization(Path folder) {
        this.folder = folder;
        this.content = Manifest.asMap(load(folder.resolve("kustomization.yaml")).get(0));
        if (!UNDERSTOOD.containsAll(content.keySet())) {
            throw new IllegalStateException(folder + " uses what this check does not render: " + content.keySet());
        }
    }

    static List<Manifest> render(Path folder) {
        return new Kustomization(folder).manifests();
    }

    private List<Manifest> manifests() {
        List<Manifest> manifests = new ArrayList<>();
        for (Object resource : (List<?>) content.getOrDefault("resources", List.of())) {
            Path path = folder.resolve(resource.toString()).normalize();
            if (Files.isDirectory(path)) {
                manifests.addAll(render(path));
            } else {
                load(path).forEach(document -> manifests.add(new Manifest(Manifest.asMap(document))));
            }
        }
        Manifest.list(content, "configMapGenerator").forEach(map -> manifests.add(configMap(map)));
        Manifest.list(content, "patches").forEach(patch -> apply(patch, manifests));
        manifests.forEach(this::stamp);
        return manifests;
    }

    private Manifest configMap(Map<String, Object> generator) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (Object file : (List<?>) generator.getOrDefault("envs", List.of())) {
            Repository.text(folder.resolve(file.toString()))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .forEach(pair -> data.put(pair[0], pair[1]));
        }
        Map<String, Object> metadata = new LinkedHashMap<>(Map.of("name", String.valueOf(generator.get("name"))));
        return new Manifest(new LinkedHashMap<>(
                Map.of("apiVersion", "v1", "kind", "ConfigMap", "metadata", metadata, "data", data)));
    }

    private void apply(Map<String, Object> patch, List<Manifest> manifests) {
        String kind = String.valueOf(Manifest.map(patch, "target").get("kind"));
        for (Object operation :
                (List<?>) load(folder.resolve(patch.get("path").toString())).get(0)) {
            Map<String, Object> step = Manifest.asMap(operation);
            if (!"replace".equals(step.get("op"))) {
                throw new IllegalStateException("Only replace is rendered, found " + step);
            }
            manifests.stream()
                    .filter(manifest -> manifest.kind().matches(kind))
                    .forEach(manifest -> replace(manifest, step.get("path").toString(), step.get("value")));
        }
    }

    private static void replace(Manifest manifest, String pointer, Object value) {
        String[] keys = pointer.substring(1).split("/");
        Map<String, Object> here = manifest.content();
        for (int i = 0; i < keys.length - 1; i++) {
            here = Manifest.map(here, keys[i]);
        }
        here.put(keys[keys.length - 1], value);
    }

    private void stamp(Manifest manifest) {
        if (content.containsKey("namespace") && !manifest.kind().equals("Namespace")) {
            manifest.metadata().put("namespace", content.get("namespace"));
        }
    }

    private static List<Object> load(Path file) {
        List<Object> documents = new ArrayList<>();
        new Load(LoadSettings.builder().setLabel(file.toString()).build())
                .loadAllFromString(Repository.text(file))
                .forEach(documents::add);
        return documents;
    }
}
