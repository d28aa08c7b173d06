package org.sixfold.casework;

import java.util.Comparator;
import java.util.List;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.Tests;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.casefile.Tests.TestResult;
import org.springframework.stereotype.Component;

/**
 * The first tests of the people whom a person met, on which that person's release may depend: of
 * the close contacts among them, or of all as long as nobody is known to be one.
 */
@Component
class LinkedTests {

  private static final String CLOSE_CONTACT = "CLOSE_CONTACT";

  private final CaseLinks links;
  private final Proposals proposals;
  private final Tests tests;

  LinkedTests(CaseLinks links, Proposals proposals, Tests tests) {
    this.links = links;
    this.proposals = proposals;
    this.tests = tests;
  }

  /**
   * One who was met.
   *
   * @param negative how many of the first tests are
   * @param positive whether one of them is
   */
  record First(int negative, boolean positive) {}

  /** Everybody linked, oldest link first. */
  List<First> of(String caseId, int wanted) {
    List<String> all = links.of(caseId).stream().map(CaseLinks.Link::caseId).toList();
    List<String> close =
        all.stream().filter(one -> proposals.isOfClass(one, CLOSE_CONTACT)).toList();
    return (close.isEmpty() ? all : close).stream().map(one -> first(one, wanted)).toList();
  }

  private First first(String caseId, int wanted) {
    List<Result> first =
        tests.results(caseId).stream()
            .filter(one -> !one.corrected())
            .sorted(Comparator.comparing(TestResult::sampledAt))
            .limit(wanted)
            .map(TestResult::result)
            .toList();
    return new First(
        (int) first.stream().filter(Result.NEGATIVE::equals).count(),
        first.contains(Result.POSITIVE));
  }
}
