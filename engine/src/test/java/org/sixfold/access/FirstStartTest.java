package org.sixfold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.junit.jupiter.MockitoExtension;
import org.sixfold.access.persistence.AccountMapper;
import org.sixfold.access.persistence.AccountRow;
import org.sixfold.audit.Audit;
import org.sixfold.shared.SixfoldClock;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@ExtendWith({MockitoExtension.class, OutputCaptureExtension.class})
class FirstStartTest {

  private final AccountMapper mapper = mock();
  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
  private final AccountStore accounts =
      new AccountStore(mapper, encoder, mock(SixfoldClock.class), mock(Audit.class));

  @Captor ArgumentCaptor<Collection<AccountRow>> rows;

  @Test
  void theAdministratorsOneTimePasswordIsPrinted(CapturedOutput output) {
    accounts.createAdminWithOneTimePassword();
    verify(mapper).insertAll(rows.capture());
    AccountRow admin = rows.getValue().iterator().next();
    assertThat(admin.username()).isEqualTo("admin");
    assertThat(admin.changeDue()).isTrue();
    Matcher printed = Pattern.compile("one-time password (\\S+)").matcher(output);
    assertThat(printed.find()).isTrue();
    assertThat(encoder.matches(printed.group(1), admin.passwordHash())).isTrue();
  }

  @Test
  void nothingHappensWhenSomebodyHasAPassword() {
    when(mapper.count()).thenReturn(1);
    accounts.createAdminWithOneTimePassword();
    verify(mapper, never()).insertAll(any());
  }
}
