/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.certification;

import io.quarkus.runtime.StartupEvent;
import io.tanheng.contracts.statements.StatementEvent;
import io.tanheng.contracts.statements.StatementPeriod;
import io.tanheng.methodology.file.ShippedFiles;
import io.tanheng.reporting.engagement.Engagement;
import io.tanheng.reporting.engagement.Subject;
import io.tanheng.reporting.query.Queries;
import io.tanheng.reporting.score.Scheme;
import io.tanheng.reporting.score.SchemeFile;
import io.tanheng.reporting.score.ScoreSheet;
import io.tanheng.reporting.settings.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The schemes statements are scored by: those of the operator's folder, and the example that comes with this build. */
@ApplicationScoped
public class Schemes {

    private static final String ENDING = ".yaml";

    private final Queries queries;
    private final Optional<Path> folder;
    private volatile List<Scheme> all = List.of();

    Schemes(Queries queries, ReportingSettings settings) {
        this.queries = queries;
        this.folder = settings.schemes();
    }

    /** A file that cannot be used ends the start with everything that is wrong in it. */
    void start(@Observes StartupEvent event) {
        all = read(folder);
    }

    static List<Scheme> read(Optional<Path> folder) {
        List<Scheme> schemes = new ArrayList<>();
        folder.ifPresent(of -> texts(of).forEach((file, text) -> schemes.add(SchemeFile.read(file, text))));
        ShippedFiles.read(Schemes.class, "/schemes/").forEach((file, text) -> schemes.add(SchemeFile.read(file, text)));
        Map<String, Scheme> byId = new TreeMap<>();
        schemes.forEach(scheme -> {
            if (byId.putIfAbsent(scheme.id(), scheme) != null) {
                throw new IllegalStateException(
                        "Two schemes are called " + scheme.id() + ". Give one of them another id. 两个评分方案同名，请更改其一的 id。");
            }
        });
        return List.copyOf(schemes);
    }

    private static Map<String, String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet for each scheme that is for the statement under verification. */
    public List<ScoreSheet> sheets(Engagement engagement) {
        Subject subject = engagement.claim().subject();
        return subject.onlySite()
                .flatMap(site -> queries.statements().event(site, subject.period(), Optional.of(engagement.version())))
                .map(this::sheets)
                .orElse(List.of());
    }

    private List<ScoreSheet> sheets(StatementEvent statement) {
        List<Scheme> fitting =
                all.stream().filter(scheme -> scheme.isFor(statement)).toList();
        if (fitting.isEmpty()) {
            return List.of();
        }
        Optional<StatementEvent> before = queries.statements()
                .event(statement.site(), yearBefore(statement.period()).code(), Optional.empty());
        return fitting.stream()
                .map(scheme -> ScoreSheet.of(scheme, statement, before))
                .toList();
    }

    private static StatementPeriod yearBefore(StatementPeriod period) {
        YearMonth last = YearMonth.from(period.until()).minusYears(1);
        return switch (period.kind()) {
            case MONTH -> StatementPeriod.month(last);
            case YEAR_TO_DATE -> StatementPeriod.yearTo(last);
            case YEAR -> StatementPeriod.year(last.getYear());
        };
    }
}
