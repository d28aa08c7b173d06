package org.sixfold.shared.web;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** A problem as OpenAPI describes it. */
final class ProblemSchema {

  static final String NAME = "Problem";

  private ProblemSchema() {}

  static Schema<?> schema() {
    Schema<?> messages =
        new ObjectSchema()
            .addProperty("zh", new StringSchema())
            .addProperty("en", new StringSchema());
    Schema<?> error =
        new ObjectSchema()
            .addProperty("field", new StringSchema())
            .addProperty("code", new StringSchema())
            .addProperty("messages", messages);
    return new ObjectSchema()
        .description("Why a call was refused (RFC 9457); a code may come with further members.")
        .addProperty("type", new StringSchema())
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("code", new StringSchema().example("task.alreadyCompleted"))
        .addProperty("messages", messages)
        .addProperty("errors", new ArraySchema().items(error));
  }

  static ApiResponse response() {
    Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + NAME);
    return new ApiResponse()
        .description("Refused")
        .content(
            new Content()
                .addMediaType(
                    org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    new MediaType().schema(reference)));
  }
}
