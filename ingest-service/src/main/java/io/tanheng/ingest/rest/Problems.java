/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.ingest.rest;

import io.tanheng.contracts.source.LocalText;
import io.tanheng.contracts.source.SourceId;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The refusals of the registry. */
final class Problems {

    private Problems() {}

    /** The identity in an address; empty where a name is not allowed, so that nothing can be registered there. */
    static Optional<SourceId> id(String organisation, String site, String source) {
        boolean names = SourceId.isName(organisation) && SourceId.isName(site) && SourceId.isName(source);
        return names ? Optional.of(new SourceId(organisation, site, source)) : Optional.empty();
    }

    static Response notRegistered(String organisation, String site, String source) {
        String key = organisation + "/" + site + "/" + source;
        return Problem.of(
                Response.Status.NOT_FOUND,
                "NOT_REGISTERED",
                new LocalText(
                        "No source " + key + " is registered. Register it with PUT to this address.",
                        "数据源 " + key + " 未登记。请向此地址发送 PUT 进行登记。"));
    }

    static Response nameNotAllowed() {
        return Problem.of(
                Response.Status.BAD_REQUEST,
                RegistrationCode.NAME_NOT_ALLOWED.name(),
                new LocalText(
                        "Organisation, site and source are 1 to 63 lower-case letters, digits or hyphens and start with a"
                                + " letter or digit. Choose such names.",
                        "组织、场站与数据源名称应为 1 至 63 个小写字母、数字或连字符，并以字母或数字开头。"));
    }

    static Response notJson() {
        return Problem.of(
                Response.Status.BAD_REQUEST,
                RegistrationCode.BODY_NOT_JSON.name(),
                new LocalText(
                        "The body is no JSON object; expected is a registration. See docs/contracts/readings-v1.md.",
                        "请求体不是 JSON 对象；应为登记信息，见 docs/contracts/readings-v1.md。"));
    }

    static Response notValid(List<FieldProblem> problems) {
        return Problem.of(
                Response.Status.BAD_REQUEST,
                "REGISTRATION_NOT_VALID",
                new LocalText(
                        "The registration has " + problems.size() + " problem(s); nothing was changed.",
                        "登记信息有 " + problems.size() + " 处问题；未作任何更改。"),
                problems);
    }

    static Response conflict(OptionalLong currentVersion) {
        String english = currentVersion.isPresent() ? "version " + currentVersion.getAsLong() : "not registered";
        String chinese = currentVersion.isPresent() ? "第 " + currentVersion.getAsLong() + " 版" : "未登记";
        return Problem.of(
                Response.Status.PRECONDITION_FAILED,
                "VERSION_CONFLICT",
                new LocalText(
                        "The source is " + english + " now; read it again and repeat your change on that.",
                        "数据源当前为" + chinese + "；请重新读取后再更改。"));
    }
}
