package org.sixfold.shared.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says besides what the controllers say. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String SESSION = "session";
  private static final String TOKEN = "xsrfToken";
  private static final String BASIC = "basic";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Sixfold")
                .version("1")
                .description(
                    "Workflow and case management for epidemic key persons. Times carry an offset;"
                        + " errors are problems (RFC 9457) with a dotted code.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")))
        .components(
            new Components()
                .addSchemas(ProblemSchema.NAME, ProblemSchema.schema())
                .addSecuritySchemes(SESSION, inRequest(SecurityScheme.In.COOKIE, "JSESSIONID"))
                .addSecuritySchemes(TOKEN, inRequest(SecurityScheme.In.HEADER, "X-XSRF-TOKEN"))
                .addSecuritySchemes(
                    BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")))
        .addSecurityItem(new SecurityRequirement().addList(SESSION).addList(TOKEN))
        .addSecurityItem(new SecurityRequirement().addList(BASIC));
  }

  @Bean
  OpenApiCustomizer problemsAndKeys() {
    return new OperationDocs();
  }

  private static SecurityScheme inRequest(SecurityScheme.In where, String name) {
    return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(where).name(name);
  }
}
