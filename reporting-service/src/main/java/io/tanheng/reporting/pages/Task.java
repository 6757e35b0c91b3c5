/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.visit.Page;
import io.tanheng.reporting.pages.words.Home;
import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.Overview;
import io.tanheng.reporting.query.OverviewSource;
import io.tanheng.reporting.query.Problem;
import io.tanheng.reporting.query.ProblemCode;
import io.tanheng.reporting.query.Severity;
import java.util.ArrayList;
import java.util.List;

/** Something a person has to do, and where. */
public record Task(Mark mark, String words, String where, String href) {

    /** What waits on the first screen: quarantine first, then gaps and conflicts source by source. */
    static List<Task> of(Overview overview, Page page) {
        List<Task> tasks = new ArrayList<>();
        Home home = page.words().home();
        if (overview.quarantine().open() > 0) {
            String count = page.show().number(overview.quarantine().open());
            tasks.add(new Task(
                    page.marks().of(Severity.WARNING),
                    home.taskQuarantine(count),
                    home.allSources(),
                    "/quarantine?state=OPEN"));
        }
        for (OverviewSource source : overview.sources()) {
            for (Problem problem : source.problems()) {
                add(tasks, problem, source, page);
            }
        }
        return tasks;
    }

    private static void add(List<Task> tasks, Problem problem, OverviewSource source, Page page) {
        Home home = page.words().home();
        String count = problem.arguments().isEmpty() ? "" : problem.arguments().get(0);
        String words = switch (problem.code()) {
            case HOURS_INVALID -> home.taskInvalid(count);
            case HOURS_MISSING -> home.taskMissing(count);
            case CONFLICTS -> home.taskConflict(count);
            case SILENT, NEVER_HEARD, QUARANTINE_OPEN, VALUE_SUSPECT, VALUE_FAULTY, IN_CALIBRATION, CLOCK_AHEAD -> "";
        };
        if (!words.isEmpty()) {
            tasks.add(new Task(
                    problem.code() == ProblemCode.CONFLICTS
                            ? new Mark("none", "two", words)
                            : page.marks().of(problem.severity()),
                    words,
                    page.show().text(source.registration().name()),
                    page.to().day(source.registration().id(), source.day().to())));
        }
    }
}
