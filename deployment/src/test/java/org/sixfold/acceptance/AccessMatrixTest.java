package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sixfold.SixfoldApplication;
import org.sixfold.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every call of the running application, by every role, of the own grid and of another one: what
 * {@code access/matrix.txt} says, no more and no less, and no answer names another grid's person.
 */
@SpringBootTest(
    classes = SixfoldApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:access-matrix;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
      "sixfold.data-dir=target/access-matrix"
    })
@ActiveProfiles("timelapse")
@Import(MatrixPeople.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

  /** Refused, in the words of the interface: not yours, or nothing you may know of. */
  private static final Set<Integer> REFUSED = Set.of(403, 404);

  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

  @Autowired
  @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

  @Autowired MatrixPeople people;
  @LocalServerPort int port;

  private MatrixCalls calls;
  private List<MatrixLine> matrix;

  @BeforeAll
  void aPersonOfOneMicroGrid() {
    calls = new MatrixCalls(port, people.subject(port));
    matrix = MatrixLine.all();
  }

  @Test
  void everyCallStandsInTheTableAndNoOther() {
    Set<String> served = new TreeSet<>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(
            mapping ->
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
    served.removeIf(call -> call.contains(" /v3/api-docs"));

    assertThat(matrix.stream().map(MatrixLine::call).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(served);
  }

  @Test
  void eachRoleGetsWhatTheTableSays() {
    List<String> wrong = new ArrayList<>();
    for (MatrixLine line : matrix) {
      for (boolean own : new boolean[] {true, false}) {
        for (Role role : Role.values()) {
          HttpResponse<String> answer = calls.as(people.name(role, own), line);
          if (answer.statusCode() >= 500) {
            wrong.add(line.call() + " " + role + " answered " + answer.statusCode());
          }
          boolean refused = refuses(line, answer.statusCode());
          if (refused == line.lets(role, own)) {
            wrong.add(told(line, role, own) + " got " + answer.statusCode());
          }
          if (!own && line.namesNobodyTo(role)) {
            calls.leaks(answer).ifPresent(what -> wrong.add(told(line, role, false) + what));
          }
        }
      }
    }

    assertThat(String.join("\n", wrong)).isEmpty();
  }

  @Test
  void nobodyUnknownGetsAnything() {
    assertThat(matrix.stream().filter(line -> !line.isOpenToAnybody()))
        .allSatisfy(
            line ->
                assertThat(calls.anonymously(line).statusCode())
                    .as(line.call())
                    .isIn(line.isOfOwnPage() ? Set.of(401, 403) : Set.of(401)));
  }

  @Test
  void aSessionWritesOnlyWithItsToken() {
    String session = calls.signIn(people.name(Role.SUPERVISOR, true), MatrixPeople.PASSWORD);

    assertThat(
            matrix.stream()
                .filter(line -> WRITES.contains(line.method()) && !line.isOpenToAnybody())
                .filter(line -> !line.isOfOwnPage()))
        .allSatisfy(
            line -> {
              HttpResponse<String> answer = calls.withoutToken(session, line);
              assertThat(answer.statusCode()).as(line.call()).isEqualTo(403);
              assertThat(answer.body()).as(line.call()).contains("csrf");
            });
  }

  private static boolean refuses(MatrixLine line, int status) {
    if (line.isOfOwnPage()) {
      return status == 401 || status == 403;
    }
    return line.isAboutNothing() ? status == 403 : REFUSED.contains(status);
  }

  private static String told(MatrixLine line, Role role, boolean own) {
    return line.call() + " " + role + (own ? " of the grid" : " of another grid");
  }
}
