package org.sixfold.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.ProblemTexts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem (RFC 9457), whatever the caller said it accepts. */
@Component
class ProblemWriter {

  /** Set by {@link ProblemException#retryLater}; also sent as the header. */
  private static final String RETRY_AFTER = "retryAfterSeconds";

  private final ProblemTexts texts;
  private final JsonMapper json;

  ProblemWriter(ProblemTexts texts, JsonMapper json) {
    this.texts = texts;
    this.json = json;
  }

  /** Does nothing if an answer is already on its way. */
  void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    byte[] body = json.writeValueAsBytes(body(request, problem));
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setContentLength(body.length);
    Object wait = problem.extra().get(RETRY_AFTER);
    if (wait != null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, wait.toString());
    }
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  private Map<String, Object> body(HttpServletRequest request, ProblemException problem) {
    Map<String, String> messages = texts.of(problem.code(), problem.args());
    HttpStatus status = HttpStatus.resolve(problem.status());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:sixfold:problem:" + problem.code());
    body.put("title", status == null ? "Problem" : status.getReasonPhrase());
    body.put("status", problem.status());
    body.put("detail", messages.get(language(request)));
    body.put("code", problem.code());
    body.put("messages", messages);
    body.put("errors", errors(problem.errors()));
    problem.extra().forEach(body::putIfAbsent);
    return body;
  }

  private List<Map<String, Object>> errors(List<FieldProblem> problems) {
    return problems.stream().map(this::error).toList();
  }

  private Map<String, Object> error(FieldProblem problem) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("field", problem.field());
    error.put("code", problem.code());
    error.put("messages", texts.of(problem.code(), problem.args()));
    return error;
  }

  private static String language(HttpServletRequest request) {
    boolean english =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
            && "en".equals(request.getLocale().getLanguage());
    return english ? "en" : "zh";
  }
}
