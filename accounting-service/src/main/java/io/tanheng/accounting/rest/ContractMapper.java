/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.tanheng.contracts.json.ContractJson;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** REST speaks the same JSON as the topics. */
final class ContractMapper {

    @Produces
    @Singleton
    ObjectMapper mapper(@All List<ObjectMapperCustomizer> customizers) {
        ObjectMapper mapper = ContractJson.mapper().copy();
        customizers.forEach(customizer -> customizer.customize(mapper));
        return mapper;
    }
}
