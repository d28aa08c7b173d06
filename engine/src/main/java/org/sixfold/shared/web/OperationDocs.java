package org.sixfold.shared.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds to every operation what holds for all: problems, and keys on writes. */
final class OperationDocs implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI api) {
    if (api.getPaths() == null) {
      return;
    }
    api.getPaths().values().forEach(OperationDocs::complete);
    if (api.getComponents().getSchemas() != null) {
      // In the order of names: the committed copy must not change with the order of class files.
      api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }
    Map<String, PathItem> sorted = new TreeMap<>(api.getPaths());
    api.getPaths().clear();
    api.getPaths().putAll(sorted);
  }

  private static void complete(PathItem path) {
    path.readOperationsMap()
        .forEach(
            (method, operation) -> {
              addProblem(operation);
              if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
                operation.addParametersItem(idempotencyKey());
              }
            });
  }

  private static void addProblem(Operation operation) {
    ApiResponses responses =
        operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
    // Those that were guessed from the exception handlers.
    responses.keySet().removeIf(status -> status.startsWith("4") || status.startsWith("5"));
    responses.addApiResponse("default", ProblemSchema.response());
    operation.setResponses(responses);
  }

  private static HeaderParameter idempotencyKey() {
    HeaderParameter key = new HeaderParameter();
    key.name(IdempotencyFilter.HEADER)
        .required(false)
        .description("The same key gives the same answer and applies once, for 7 days")
        .schema(new StringSchema().maxLength(200));
    return key;
  }
}
