package org.sixfold.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sixfold.shared.KeptAnswer;
import org.sixfold.shared.KeptAnswers;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Runs a write and stores its answer in the same transaction, or gives the stored one. The key is
 * claimed first: a second node waits at the row until the first one's transaction ends.
 */
@Component
class IdempotentWrites {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final long CLEANUP_NANOS = TimeUnit.HOURS.toNanos(1);

  /** Refusals that say nothing about the write itself. */
  private static final Set<Integer> PASSING = Set.of(401, 408, 429);

  private final KeptAnswers answers;
  private final TransactionTemplate transaction;
  private final SixfoldClock clock;
  private final AtomicLong cleanedAt = new AtomicLong(System.nanoTime());

  IdempotentWrites(
      KeptAnswers answers, PlatformTransactionManager transactions, SixfoldClock clock) {
    this.answers = answers;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  void run(String scope, KeptBody request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    cleanUp();
    ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
    try {
      transaction.executeWithoutResult(
          status -> runInTransaction(scope, request, written, chain, status));
    } catch (KeyTaken taken) {
      replay(scope, request, response);
      return;
    } catch (Failed failed) {
      failed.rethrow();
    }
    if (isRefusal(written)) {
      keepRefusal(answer(scope, request, written));
    }
    written.copyBodyToResponse();
  }

  private void runInTransaction(
      String scope,
      KeptBody request,
      ContentCachingResponseWrapper written,
      FilterChain chain,
      TransactionStatus status) {
    claim(new KeptAnswer(scope, request.hash(), clock.now(), null, null, null, null));
    try {
      chain.doFilter(request, written);
    } catch (IOException | ServletException e) {
      throw new Failed(e);
    }
    if (written.getStatus() >= 400) {
      status.setRollbackOnly();
    } else {
      answers.complete(answer(scope, request, written));
    }
  }

  private void claim(KeptAnswer row) {
    try {
      answers.add(row);
    } catch (DuplicateKeyException used) {
      throw new KeyTaken();
    } catch (PessimisticLockingFailureException stillRunning) {
      throw ProblemException.retryLater(409, "idempotency.inFlight", 1);
    }
  }

  private void replay(String scope, KeptBody request, HttpServletResponse response)
      throws IOException {
    KeptAnswer stored = answers.find(scope).orElse(null);
    if (stored == null) {
      throw ProblemException.retryLater(409, "idempotency.inFlight", 1);
    }
    if (!stored.bodyHash().equals(request.hash())) {
      throw IdempotencyFilter.reused();
    }
    response.setStatus(stored.status());
    response.setContentType(stored.contentType());
    if (stored.location() != null) {
      response.setHeader(HttpHeaders.LOCATION, stored.location());
    }
    if (stored.body() != null) {
      response.getOutputStream().write(stored.body());
    }
  }

  private void keepRefusal(KeptAnswer answer) {
    try {
      answers.add(answer);
    } catch (DuplicateKeyException meanwhileOnAnotherNode) {
      // That answer stands; this caller has been told what happened to its own attempt.
    }
  }

  private KeptAnswer answer(String scope, KeptBody request, ContentCachingResponseWrapper written) {
    return new KeptAnswer(
        scope,
        request.hash(),
        clock.now(),
        written.getStatus(),
        written.getContentType(),
        written.getHeader(HttpHeaders.LOCATION),
        written.getContentAsByteArray());
  }

  private static boolean isRefusal(ContentCachingResponseWrapper written) {
    int status = written.getStatus();
    boolean tryAgain = written.getHeader(HttpHeaders.RETRY_AFTER) != null;
    return status >= 400 && status < 500 && !tryAgain && !PASSING.contains(status);
  }

  private void cleanUp() {
    long last = cleanedAt.get();
    long now = System.nanoTime();
    if (now - last > CLEANUP_NANOS && cleanedAt.compareAndSet(last, now)) {
      answers.forgetBefore(clock.now().minus(KEPT));
    }
  }

  private static final class KeyTaken extends RuntimeException {
    KeyTaken() {
      super(null, null, false, false);
    }
  }

  private static final class Failed extends RuntimeException {
    Failed(Exception cause) {
      super(cause);
    }

    void rethrow() throws IOException, ServletException {
      if (getCause() instanceof IOException io) {
        throw io;
      }
      if (getCause() instanceof ServletException servlet) {
        throw servlet;
      }
      throw new UncheckedIOException(new IOException(getCause()));
    }
  }
}
