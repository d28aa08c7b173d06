package org.sixfold.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sixfold.audit.Audit;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.reading.ListFile;
import org.sixfold.intake.reading.Texts;
import org.sixfold.intake.reading.UnreadableListException;
import org.sixfold.shared.Actor;
import org.sixfold.shared.Ids;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file in; the same file counts once, unless it failed. */
@Service
public class ListReception {

  /** A list was received or mapped: there is work. Published in the transaction. */
  record ListWaiting(String listId) {}

  /**
   * What was received.
   *
   * @param first false if the same file had been received before
   */
  public record Received(String id, boolean first) {}

  private static final Pattern CONTACTS =
      Pattern.compile(".*(密接|密切接触|次密|CONTACT).*", Pattern.CASE_INSENSITIVE);

  private final IntakeMapper mapper;
  private final IntakeProperties properties;
  private final Audit audit;
  private final Actor actor;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  ListReception(
      IntakeMapper mapper,
      IntakeProperties properties,
      Audit audit,
      Actor actor,
      SixfoldClock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.properties = properties;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Stores a file that looks like a list.
   *
   * @param listDate the list's own date
   * @throws ProblemException 413 {@code list.tooLarge}, 422 {@code list.…} if it is no list
   */
  @Transactional
  public Received receive(String fileName, byte[] content, String source, LocalDate listDate) {
    if (content.length > properties.fileSize().toBytes()) {
      throw new ProblemException(413, "list.tooLarge", List.of(), Map.of());
    }
    String name = shortName(fileName);
    try {
      ListFile.of(content, name, properties.limits());
    } catch (UnreadableListException e) {
      throw ProblemException.unfit(e.code(), List.of());
    }
    String hash = hash(content);
    ListRow known = mapper.findLive(hash);
    if (known != null) {
      return new Received(known.id(), false);
    }
    ListRow list = newList(name, source, listDate, hash);
    try {
      mapper.insertList(list);
    } catch (DuplicateKeyException sameMoment) {
      throw ProblemException.retryLater(503, "server.busy", 1);
    }
    mapper.insertFile(list.id(), content);
    audit.record(
        new Audit.Change(
            "list:" + list.id(), "list.received", Map.of("listDate", listDate.toString())));
    events.publishEvent(new ListWaiting(list.id()));
    return new Received(list.id(), true);
  }

  private ListRow newList(String name, String source, LocalDate listDate, String hash) {
    String from = Texts.trim(source);
    String title = from.length() > 200 ? from.substring(0, 200) : from;
    boolean contacts = CONTACTS.matcher(from).matches();
    return new ListRow(
        Ids.next(),
        name,
        title,
        listDate,
        contacts,
        hash,
        hash,
        ListState.READING.name(),
        null,
        null,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        actor.username(),
        clock.now(),
        null,
        null);
  }

  private static String shortName(String fileName) {
    String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
    return name.length() > 200 ? name.substring(name.length() - 200) : name;
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
