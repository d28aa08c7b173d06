package org.sixfold.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever goes wrong in a request into a problem. */
@RestControllerAdvice
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final ProblemWriter writer;

  ProblemAdvice(ProblemWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void refused(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(request, response, problem);
  }

  /** The caller went away: nobody is left to answer. */
  @ExceptionHandler
  void abandoned(AsyncRequestNotUsableException gone) {}

  @ExceptionHandler
  void locked(
      PessimisticLockingFailureException busy,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    LOG.warn("Lock not granted: {}", busy.getClass().getSimpleName());
    writer.write(request, response, ProblemException.retryLater(503, "server.busy", 1));
  }

  @ExceptionHandler
  void failed(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (failure instanceof HttpRequestMethodNotSupportedException method
        && method.getSupportedMethods() != null) {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
    }
    ProblemException problem =
        SpringProblems.translate(failure).orElseGet(() -> unexpected(failure));
    writer.write(request, response, problem);
  }

  private static ProblemException unexpected(Exception failure) {
    String id = Ids.next();
    LOG.error("Unexpected failure {}: {}", id, FailureTrace.of(failure));
    return new ProblemException(500, "server.error", List.of(), Map.of("errorId", id), id);
  }
}
