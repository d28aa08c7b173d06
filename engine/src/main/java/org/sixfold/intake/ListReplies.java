package org.sixfold.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.audit.Audit;
import org.sixfold.intake.ListReply.Answers;
import org.sixfold.intake.persistence.FileRow;
import org.sixfold.intake.persistence.ListReplyMapper;
import org.sixfold.intake.persistence.ListReplyRow;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.persistence.ListSendingRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.PersonalNumbers;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs the answer to a list's sender and notes that it was sent. Whom nobody reached is answered
 * as not reached; whom nobody has tried to reach takes a reason.
 */
@Service
@Transactional
public class ListReplies {

  private static final int LONGEST_REASON = 500;
  private static final int LONGEST_RECEIPT = 60;

  private final ListViews views;
  private final ListReply reply;
  private final ListReplyMapper mapper;
  private final UserDirectory users;
  private final Audit audit;
  private final SixfoldClock clock;

  ListReplies(
      ListViews views,
      ListReply reply,
      ListReplyMapper mapper,
      UserDirectory users,
      Audit audit,
      SixfoldClock clock) {
    this.views = views;
    this.reply = reply;
    this.mapper = mapper;
    this.users = users;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The answers to a list.
   *
   * @param ready whether the list is read, so that it can be answered
   * @param now what an answer would say now
   * @param signed the latest first
   */
  public record Replies(
      String listId, String name, boolean ready, Answers now, List<Signed> signed) {}

  /**
   * A signed answer.
   *
   * @param reason why it was signed although somebody was open; null if nobody was
   * @param erased whether the file is gone with the data
   * @param sending null until it is sent
   */
  public record Signed(
      int revision,
      Answers answers,
      String reason,
      String sha256,
      boolean erased,
      String by,
      String name,
      Role role,
      Instant at,
      Sending sending) {}

  /** That it went to the sender. */
  public record Sending(How how, String receiptNo, String by, Instant at) {}

  /** On which way. */
  public enum How {
    PLATFORM,
    MAIL,
    PAPER,
    OTHER
  }

  /**
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code list.unknown}
   */
  @Transactional(readOnly = true)
  public Replies of(SignedInUser user, String listId) {
    user.require(Role.SUPERVISOR, Role.ADMIN, Role.SUBDISTRICT_LEADER);
    ListRow list = views.find(listId);
    Map<Integer, ListSendingRow> sent =
        mapper.sendings(listId).stream()
            .collect(Collectors.toMap(ListSendingRow::revision, Function.identity()));
    return new Replies(
        listId,
        list.name(),
        isReady(list),
        reply.answers(list),
        mapper.of(listId).stream().map(row -> signed(row, sent.get(row.revision()))).toList());
  }

  /**
   * Signs the answer as it is now. Where nothing changed since the latest one, that one stands.
   *
   * @param sign the signer's own name
   * @param reason why now, although people are open whom nobody has tried to reach
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code list.unknown}; 409 {@code
   *     list.replyTooEarly}; 422 {@code form.invalid}
   */
  public Replies sign(SignedInUser user, String listId, String sign, String reason) {
    user.require(Role.SUPERVISOR, Role.SUBDISTRICT_LEADER);
    ListRow list = views.find(listId);
    if (!isReady(list)) {
      throw ProblemException.conflict("list.replyTooEarly");
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Answers answers = write(listId, file);
    String why = checked(user, sign, reason, answers);
    List<ListReplyRow> before = mapper.of(listId);
    ListReplyRow row =
        new ListReplyRow(
            listId,
            before.isEmpty() ? 1 : before.get(0).revision() + 1,
            answers.rows(),
            answers.answered(),
            answers.notReached(),
            answers.open(),
            why,
            sha256(file.toByteArray()),
            false,
            user.username(),
            user.role().name(),
            clock.now());
    try {
      mapper.insert(row, file.toByteArray());
    } catch (DuplicateKeyException signedMeanwhile) {
      return of(user, listId);
    }
    record(listId, "list.replySigned", row.revision(), Map.of("hash", row.contentHash()));
    return of(user, listId);
  }

  /**
   * Notes that a signed answer went to the sender; the same again changes nothing.
   *
   * @param receiptNo what the sender answered; null for nothing yet
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code list.unknown}, {@code
   *     list.replyUnknown}; 422 {@code form.invalid}
   */
  public Replies sent(SignedInUser user, String listId, int revision, How how, String receiptNo) {
    user.require(Role.SUPERVISOR);
    views.find(listId);
    if (mapper.of(listId).stream().noneMatch(row -> row.revision() == revision)) {
      throw ProblemException.notFound("list.replyUnknown");
    }
    if (how == null) {
      throw unfit(List.of(new FieldProblem("how", "form.required")));
    }
    String receipt = receiptNo == null || receiptNo.isBlank() ? null : receiptNo.strip();
    if (receipt != null && receipt.length() > LONGEST_RECEIPT) {
      throw unfit(List.of(new FieldProblem("receiptNo", "form.tooLong", LONGEST_RECEIPT)));
    }
    try {
      mapper.send(
          new ListSendingRow(listId, revision, how.name(), receipt, user.username(), clock.now()));
    } catch (DuplicateKeyException sentBefore) {
      return of(user, listId);
    }
    record(listId, "list.replySent", revision, Map.of("how", how.name()));
    return of(user, listId);
  }

  /**
   * The file as it was signed, the same bytes whenever it is asked for.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code list.replyUnknown}, also once
   *     the list's data is erased
   */
  @Transactional(readOnly = true)
  public byte[] file(SignedInUser user, String listId, int revision) {
    user.require(Role.SUPERVISOR);
    FileRow file = mapper.content(listId, revision);
    if (file == null) {
      throw ProblemException.notFound("list.replyUnknown");
    }
    return file.content();
  }

  private Answers write(String listId, ByteArrayOutputStream file) {
    try {
      return reply.write(listId, true, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checked(SignedInUser user, String sign, String reason, Answers answers) {
    List<FieldProblem> problems = new ArrayList<>();
    if (sign == null || !sign.strip().equals(user.name())) {
      problems.add(new FieldProblem("sign", "handOver.signOwnName"));
    }
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    if (answers.open() > 0 && why == null) {
      problems.add(new FieldProblem("reason", "list.replyOpen", answers.open()));
    } else if (why != null && why.codePointCount(0, why.length()) > LONGEST_REASON) {
      problems.add(new FieldProblem("reason", "form.tooLong", LONGEST_REASON));
    } else if (why != null && PersonalNumbers.areIn(why)) {
      problems.add(new FieldProblem("reason", "text.personalNumber"));
    }
    if (!problems.isEmpty()) {
      throw unfit(problems);
    }
    return why;
  }

  private static boolean isReady(ListRow list) {
    return ListState.DONE.name().equals(list.listState());
  }

  private Signed signed(ListReplyRow row, ListSendingRow sent) {
    return new Signed(
        row.revision(),
        new Answers(row.rowCount(), row.answered(), row.notReached(), row.openCount()),
        row.reason(),
        row.contentHash(),
        row.erased(),
        row.signedBy(),
        users.find(row.signedBy()).map(SignedInUser::name).orElse(row.signedBy()),
        Role.valueOf(row.signedRole()),
        row.signedAt(),
        sent == null
            ? null
            : new Sending(
                How.valueOf(sent.sentHow()), sent.receiptNo(), sent.sentBy(), sent.sentAt()));
  }

  private void record(String listId, String action, int revision, Map<String, Object> more) {
    Map<String, Object> details = new HashMap<>(more);
    details.put("revision", revision);
    audit.record(new Audit.Change("list:" + listId, action, details));
  }

  private static ProblemException unfit(List<FieldProblem> problems) {
    return ProblemException.unfit("form.invalid", problems);
  }

  private static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
