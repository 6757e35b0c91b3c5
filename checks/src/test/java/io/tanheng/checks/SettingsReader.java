/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.checks;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the settings of a service from the source of its {@code @ConfigMapping}, for only the source has the sentences. */
final class SettingsReader {

    private final ServiceProperties properties;
    private final List<Setting> settings = new ArrayList<>();
    private final DocTrees docs;
    private final CompilationUnitTree unit;
    private final Map<String, ClassTree> groups;

    private SettingsReader(ServiceProperties properties, DocTrees docs, CompilationUnitTree unit, ClassTree mapping) {
        this.properties = properties;
        this.docs = docs;
        this.unit = unit;
        this.groups = mapping.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .collect(Collectors.toMap(group -> group.getSimpleName().toString(), Function.identity()));
    }

    static List<Setting> read(Path mapping, ServiceProperties properties) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(mapping));
            CompilationUnitTree unit = task.parse().iterator().next();
            ClassTree type = (ClassTree) unit.getTypeDecls().get(0);
            SettingsReader reader = new SettingsReader(properties, DocTrees.instance(task), unit, type);
            String prefix = argument(type.getModifiers(), "ConfigMapping").orElseThrow();
            reader.members(new TreePath(new TreePath(unit), type), type, prefix);
            return reader.settings;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + mapping, e);
        }
    }

    private void members(TreePath path, ClassTree type, String prefix) {
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                String property = prefix + "." + hyphened(method.getName().toString());
                ClassTree group = groups.get(method.getReturnType().toString());
                if (group == null) {
                    settings.add(setting(new TreePath(path, method), method, property));
                } else {
                    members(new TreePath(path, group), group, property);
                }
            }
        }
    }

    private Setting setting(TreePath path, MethodTree method, String property) {
        Optional<ServiceProperties.Variable> variable = properties.variable(property);
        return new Setting(
                property,
                variable.map(ServiceProperties.Variable::name).orElse(Setting.usualEnvironment(property)),
                type(method.getReturnType().toString()),
                variable.map(ServiceProperties.Variable::defaultValue)
                        .filter(value -> !value.isEmpty())
                        .or(() -> argument(method.getModifiers(), "WithDefault")),
                meaning(Optional.ofNullable(docs.getDocComment(path))
                        .orElseThrow(() -> new IllegalStateException(unit.getSourceFile() + ": " + property
                                + " has no Javadoc; say what it means, for docs/configuration.md."))));
    }

    private static Optional<String> argument(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .filter(each -> each.getAnnotationType().toString().equals(annotation))
                .map(AnnotationTree::getArguments)
                .map(arguments -> literal(arguments.get(0)))
                .findFirst();
    }

    private static String literal(ExpressionTree argument) {
        ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
        return String.valueOf(((LiteralTree) value).getValue());
    }

    private static String type(String type) {
        return switch (type) {
            case "Duration" -> "ISO 8601 duration";
            case "Optional<String>" -> "text, optional";
            case "Optional<List<String>>" -> "texts separated by commas, optional";
            case "Optional<Path>" -> "file or folder, optional";
            case "Optional<URI>" -> "web address, optional";
            case "List<Imprint>" -> "`SHA_256`, `SM3` or both";
            case "String" -> "text";
            case "int", "long" -> "whole number";
            default -> type;
        };
    }

    /** The first sentences without the marks of Javadoc and without the variable's name, which has a column of its own. */
    private static String meaning(String javadoc) {
        String text = javadoc.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("^TANHENG_[A-Z_]+: ", "")
                .replaceAll(" ?Environment: TANHENG_[A-Z_]+\\.", "");
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String hyphened(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
