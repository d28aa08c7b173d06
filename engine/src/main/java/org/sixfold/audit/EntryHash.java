package org.sixfold.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.audit.persistence.AuditRow;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The link of the chain: SHA-256 over the hash of the entry before and this entry as canonical JSON
 * (members in alphabetical order, no blanks).
 */
@Component
class EntryHash {

  /** What the first entry of a subject is linked to. */
  static final String BEFORE_FIRST = "0".repeat(64);

  private final JsonMapper json;

  EntryHash(JsonMapper json) {
    this.json =
        json.rebuild()
            .configure(SerializationFeature.INDENT_OUTPUT, false)
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .build();
  }

  String canonical(Map<String, Object> details) {
    return json.writeValueAsString(details);
  }

  /** The entry with its hash in place of whatever hash it has. */
  AuditRow link(String previousHash, AuditRow entry) {
    Map<String, Object> members = new TreeMap<>();
    members.put("action", entry.action());
    members.put("actor", entry.actor());
    members.put("at", entry.happenedAt().toEpochMilli());
    members.put("details", entry.details());
    members.put("seq", entry.seq());
    members.put("subject", entry.subject());
    return new AuditRow(
        entry.subject(),
        entry.seq(),
        entry.happenedAt(),
        entry.actor(),
        entry.action(),
        entry.details(),
        sha256(previousHash + json.writeValueAsString(members)));
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> details(AuditRow entry) {
    return json.readValue(entry.details(), Map.class);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
