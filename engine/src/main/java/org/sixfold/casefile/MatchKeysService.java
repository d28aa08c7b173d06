package org.sixfold.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sixfold.casefile.persistence.InstallationSettingMapper;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

@Service
@DependsOnDatabaseInitialization
class MatchKeysService implements MatchKeys {

  private static final String SETTING = "match-secret";
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec secret;

  MatchKeysService(MatchProperties properties, InstallationSettingMapper settings) {
    String given = properties.matchSecret();
    if (given != null && !given.isBlank() && given.length() < 32) {
      throw new IllegalStateException("sixfold.match-secret needs at least 32 characters");
    }
    String text = given == null || given.isBlank() ? keptIn(settings) : given;
    secret = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  @Override
  public String ofDocument(String document) {
    return key("document", MatchText.document(document));
  }

  @Override
  public String ofNameAndPhone(String name, String phone) {
    return key("name+phone", MatchText.name(name) + '\n' + MatchText.phone(phone));
  }

  /** Key of the door an address names; null if it names none. */
  String ofDoor(String address) {
    String door = MatchText.door(address);
    return door.isEmpty() ? null : key("door", door);
  }

  private String key(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      byte[] hash = mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
    }
  }

  /** Two nodes that start together must end up with the same secret: the first insert wins. */
  private static String keptIn(InstallationSettingMapper settings) {
    String kept = settings.find(SETTING);
    if (kept != null) {
      return kept;
    }
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    try {
      settings.insert(SETTING, Base64.getEncoder().encodeToString(random));
    } catch (DuplicateKeyException otherNodeWasFirst) {
      return settings.find(SETTING);
    }
    return settings.find(SETTING);
  }
}
