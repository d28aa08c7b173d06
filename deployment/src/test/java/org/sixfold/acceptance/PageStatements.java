package org.sixfold.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.testsupport.product.Client;

/** What the pages that people open all day ask of the database. */
final class PageStatements {

  private static final int OPENED = 20;

  private final People people;
  private final String url;

  PageStatements(People people, String url) {
    this.people = people;
    this.url = url;
  }

  /**
   * A page as it was opened.
   *
   * @param statements on the average, rounded
   * @param length of its answers in characters
   */
  record Opened(long statements, int length) {}

  /** Who opens what, each by all the calls that the page makes. */
  Map<String, Opened> of(String caseId) {
    Map<String, Opened> pages = new LinkedHashMap<>();
    open(
        pages,
        "worklist",
        "gm-33078400100701",
        "/api/tasks?view=mine",
        "/api/tasks/counts?view=mine");
    open(pages, "tasks taken along", "gm-33078400100701", "/api/tasks/pack?limit=100");
    open(pages, "my morning", "gm-33078400100701", "/api/rounds/morning");
    open(pages, "a building's reports", "gm-33078400100701", "/api/rounds/reports");
    open(pages, "a doctor's round", "dr-01", "/api/doctors-round");
    open(pages, "a run of calls", "gm-33078400100701", "/api/calls");
    String file = "/api/cases/" + caseId;
    open(pages, "a file", "command-1", file, file + "/timeline?limit=50", file + "/papers");
    return pages;
  }

  private void open(Map<String, Opened> pages, String page, String who, String... calls) {
    Client client = people.as(who);
    int length = List.of(calls).stream().mapToInt(call -> answer(client, call)).sum();
    MySqlStatements.record(url);
    for (int i = 0; i < OPENED; i++) {
      List.of(calls).forEach(call -> answer(client, call));
    }
    long statements = MySqlStatements.count(url);
    System.out.printf(
        "%s: %.2f statements, %d characters%n", page, (double) statements / OPENED, length);
    pages.put(page, new Opened(Math.round((double) statements / OPENED), length));
  }

  private static int answer(Client client, String call) {
    return client.get(call).expect(200).toString().length();
  }
}
