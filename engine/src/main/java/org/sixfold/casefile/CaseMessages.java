package org.sixfold.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.persistence.InboundMessageMapper;
import org.sixfold.casefile.persistence.InboundMessageRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes facts from outside, each message id once per case. */
@Service
public class CaseMessages {

  private static final int MAX_ID_LENGTH = 100;

  private final FileAccess access;
  private final InboundMessageMapper messages;
  private final SixfoldClock clock;
  private final JsonMapper json;
  private final ObjectProvider<CaseMessageHandler> handlers;

  CaseMessages(
      FileAccess access,
      InboundMessageMapper messages,
      SixfoldClock clock,
      JsonMapper json,
      ObjectProvider<CaseMessageHandler> handlers) {
    this.access = access;
    this.messages = messages;
    this.clock = clock;
    this.json = json;
    this.handlers = handlers;
  }

  /**
   * Applies a fact; the same message again gets the first answer and applies nothing.
   *
   * @param payload with {@code messageId}
   * @throws ProblemException 404 {@code case.unknown}, {@code message.unknown}; 422 {@code
   *     message.idMissing}, {@code message.idReused}; and what the handler refuses
   */
  @Transactional
  public Map<String, Object> take(
      String caseId, String name, SignedInUser sender, Map<String, Object> payload) {
    access.checkSender(caseId, sender);
    CaseMessageHandler handler =
        handlers.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> ProblemException.notFound("message.unknown"));
    String messageId = messageId(payload);
    String hash = hash(name, payload);
    Instant now = clock.now();
    try {
      messages.insert(
          new InboundMessageRow(caseId, messageId, name, hash, sender.username(), now, null));
    } catch (DuplicateKeyException seenBefore) {
      return firstAnswer(caseId, messageId, hash);
    }
    Map<String, Object> content = new LinkedHashMap<>(payload);
    content.remove("messageId");
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("messageId", messageId);
    answer.putAll(handler.handle(caseId, sender, now, content));
    messages.answer(caseId, messageId, json.writeValueAsString(answer));
    return answer;
  }

  private Map<String, Object> firstAnswer(String caseId, String messageId, String hash) {
    InboundMessageRow first = messages.find(caseId, messageId);
    if (first == null || !first.contentHash().equals(hash)) {
      throw ProblemException.unfit(
          "message.idReused", List.of(new FieldProblem("messageId", "message.idReused")));
    }
    return json.readValue(first.answer(), new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  private static String messageId(Map<String, Object> payload) {
    Object id = payload.get("messageId");
    if (!(id instanceof String text) || text.isBlank() || text.length() > MAX_ID_LENGTH) {
      throw ProblemException.unfit(
          "message.idMissing", List.of(new FieldProblem("messageId", "message.idMissing")));
    }
    return text;
  }

  private String hash(String name, Map<String, Object> payload) {
    String text = name + '\n' + json.writeValueAsString(new TreeMap<>(payload));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
