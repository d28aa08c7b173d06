package org.sixfold.testsupport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.NewPerson;
import org.sixfold.casefile.MatchKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** New people as lists and gates bring them. */
@Component
class Arrivals {

  private static final AtomicInteger PERSONS = new AtomicInteger();
  private static final String PHONE = "14000000000";

  private final CaseFiles cases;
  private final MatchKeys keys;
  private final TransactionTemplate transaction;

  Arrivals(CaseFiles cases, MatchKeys keys, TransactionTemplate transaction) {
    this.cases = cases;
    this.keys = keys;
    this.transaction = transaction;
  }

  /** Somebody without a document. */
  String somebody(
      String grid, boolean phoneUsable, boolean contactList, String source, Instant metAt) {
    String name = "某人" + PERSONS.incrementAndGet();
    return open(
        new NewPerson(name, null, null, PHONE, "五金城"),
        keys.ofNameAndPhone(name, PHONE),
        grid,
        phoneUsable,
        contactList,
        source,
        metAt);
  }

  /** Somebody by document. */
  String person(String document) {
    return open(
        new NewPerson("某人" + document, "身份证", document, PHONE, "五金城"),
        keys.ofDocument(document),
        Walk.GRID,
        true,
        false,
        "LIST",
        null);
  }

  /** Somebody whom a list says to have come from a place on a day. */
  String from(String origin, String arrivedOn) {
    String name = "某人" + PERSONS.incrementAndGet();
    return open(
        new NewPerson(name, null, null, PHONE, "五金城"),
        keys.ofNameAndPhone(name, PHONE),
        Walk.GRID,
        true,
        false,
        "LIST",
        null,
        Map.of("origin", origin, "arrivedOn", arrivedOn));
  }

  /** Somebody behind a door, without a phone. */
  String behind(String door) {
    String document = "X" + String.format("%07d", PERSONS.incrementAndGet());
    return open(
        new NewPerson("某人" + document, "护照", document, null, door),
        keys.ofDocument(document),
        Walk.GRID,
        false,
        false,
        "LIST",
        null);
  }

  private String open(
      NewPerson person,
      String key,
      String grid,
      boolean phoneUsable,
      boolean contactList,
      String source,
      Instant metAt) {
    return open(person, key, grid, phoneUsable, contactList, source, metAt, Map.of());
  }

  private String open(
      NewPerson person,
      String key,
      String grid,
      boolean phoneUsable,
      boolean contactList,
      String source,
      Instant metAt,
      Map<String, Object> details) {
    CaseFiles.NewCase wanted =
        new CaseFiles.NewCase(
            person, key, grid, phoneUsable, contactList, source, null, null, null, metAt, details);
    return transaction.execute(status -> cases.open(List.of(wanted))).get(0);
  }
}
