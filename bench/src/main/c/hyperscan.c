// SPDX-License-Identifier: EPL-2.0
// The limit: Hyperscan on UTF-8 bytes with the sentence splitting of org.fairlead.model.text.Sentences written again in C.
// Arguments: a file of regular expressions, one a line, and text files, read before the first round. Each line on the standard input asks for a round
// over all texts; the answer is one line: processor time of the thread in nanoseconds, number of sentences, then for each expression how many
// sentences hold it.
// Build: cc -O3 -march=native -o hyperscan hyperscan.c -lhs
#include <ctype.h>
#include <hs/hs.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MOST 4096

typedef struct { const char *bytes; unsigned length; } Text;
typedef struct { unsigned *ends; unsigned count, room; } Sentences;
typedef struct { const Sentences *sentences; unsigned at; unsigned last[MOST]; uint64_t held[MOST]; } Found;

static void fail(const char *what) { fprintf(stderr, "hyperscan: %s\n", what); exit(2); }

static Text load(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) fail(path);
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  char *bytes = malloc(length + 1);
  if (!bytes || fread(bytes, 1, length, file) != (size_t)length) fail(path);
  bytes[length] = 0;
  fclose(file);
  return (Text){bytes, (unsigned)length};
}

// ---- sentences

static const char *ABBREVIATIONS = " mr mrs ms dr prof sr jr st vs inc ltd co corp cos approx dept est e.g i.e etc u.s u.k u.n e.u jan feb mar apr jun jul aug sep sept oct nov dec messrs ";
static const char *NUMBERED = " no nos fig sec vol p pp art ";
static const char *MAY_END = " inc ltd co corp u.s u.k u.n e.u etc ";
static const char *OPENERS = " we the it in and our this these they i so but for as there that now with on at you he she if also to what how please thank thanks all while when additionally however finally ";

static int in(const char *set, const char *word, int length) {
  char wanted[16] = " ";
  if (length < 1 || length > 13) return 0;
  for (int i = 0; i < length; i++) wanted[i + 1] = (char)tolower((unsigned char)word[i]);
  wanted[length + 1] = ' ';
  wanted[length + 2] = 0;
  return strstr(set, wanted) != 0;
}

// letters beyond ASCII count as letters; that is right for the accented letters of names, which are the only ones before a full stop here
static int letter(unsigned char c) { return isalpha(c) || c >= 0xc3; }
static int space(unsigned char c) { return c == ' ' || (c >= 9 && c <= 13); }

static unsigned blank(const Text *t, unsigned i) { // bytes of the white space at i, 0: none
  const unsigned char *b = (const unsigned char *)t->bytes + i;
  if (i >= t->length) return 0;
  if (space(b[0])) return 1;
  if (b[0] == 0xc2 && b[1] == 0xa0) return 2;
  return b[0] == 0xe2 && b[1] == 0x80 && b[2] == 0x8b || b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf ? 3 : 0;
}

static int cjk(const Text *t, unsigned i) {
  const unsigned char *b = (const unsigned char *)t->bytes + i;
  return i < t->length && (b[0] >= 0xe3 && b[0] <= 0xe9 || b[0] >= 0xea && b[0] <= 0xed && b[1] >= 0xb0 || b[0] == 0xef && b[1] >= 0xbc);
}

static unsigned closers(const Text *t, unsigned i) {
  for (;;) {
    const unsigned char *b = (const unsigned char *)t->bytes + i;
    if (i < t->length && strchr("\"')].?!", b[0])) i++;
    else if (i + 2 < t->length && b[0] == 0xe2 && b[1] == 0x80 && (b[2] == 0x99 || b[2] == 0x9d || b[2] == 0xa6)) i += 3;
    else if (i + 2 < t->length && b[0] == 0xe3 && b[1] == 0x80 && (b[2] == 0x8d || b[2] == 0x8f || b[2] == 0x82)) i += 3;
    else if (i + 2 < t->length && b[0] == 0xef && b[1] == 0xbc && (b[2] == 0x81 || b[2] == 0x9f)) i += 3;
    else return i;
  }
}

static int initials(const char *word, int length) {
  for (int i = 0; i < length; i++)
    if (i % 2 == 0 ? !letter(word[i]) : word[i] != '.') return 0;
  return 1;
}

static int opens(const Text *t, unsigned from) {
  unsigned i = from;
  while (i < t->length && letter(t->bytes[i])) i++;
  return isupper((unsigned char)t->bytes[from]) && in(OPENERS, t->bytes + from, i - from);
}

static int ends_at(const Text *t, unsigned start, unsigned dot) {
  unsigned next = closers(t, dot + 1);
  if (next >= t->length) return 1;
  unsigned width = blank(t, next);
  if (!width && !cjk(t, next)) return 0;
  unsigned follow = next;
  while (follow < t->length && (width = blank(t, follow)) && t->bytes[follow] != '\n') follow += width;
  if (follow >= t->length || t->bytes[follow] == '\n' || t->bytes[follow] == '\r') return 1;
  unsigned word = dot;
  while (word > start && (letter(t->bytes[word - 1]) || isdigit((unsigned char)t->bytes[word - 1]) || t->bytes[word - 1] == '.')) word--;
  int length = dot - word;
  const char *w = t->bytes + word;
  if (length == 1 && isupper((unsigned char)*w) && (word == start || w[-1] != '-')) return 0;
  if (length == 0 || length > 6) return 1;
  if (length > 1 && initials(w, length)) return opens(t, follow);
  if (in(NUMBERED, w, length)) return !isdigit((unsigned char)t->bytes[follow]);
  return !in(ABBREVIATIONS, w, length) || in(MAY_END, w, length) && opens(t, follow);
}

static void end(Sentences *s, const Text *t, unsigned from, unsigned to) {
  unsigned width;
  while (from < to && (width = blank(t, from))) from += width;
  if (from >= to) return;
  if (s->count == s->room) {
    s->room = s->room * 2 + 1024;
    s->ends = realloc(s->ends, s->room * sizeof *s->ends);
    if (!s->ends) fail("memory");
  }
  s->ends[s->count++] = to;
}

static unsigned char mark[256];

static void split(Sentences *s, const Text *t) {
  unsigned start = 0;
  s->count = 0;
  for (unsigned i = 0; i < t->length; i++) {
    if (!mark[(unsigned char)t->bytes[i]]) continue;
    unsigned char c = (unsigned char)t->bytes[i];
    if (c == '\n' || c == '\r') {
      end(s, t, start, i);
      start = i;
      continue;
    }
    unsigned width = 1;
    if (c >= 0x80) {
      const unsigned char *b = (const unsigned char *)t->bytes + i;
      if (!(c == 0xe3 && b[1] == 0x80 && b[2] == 0x82 || c == 0xef && b[1] == 0xbc && (b[2] == 0x81 || b[2] == 0x9f))) continue;
      width = 3;
    }
    if (c != '.' || ends_at(t, start, i)) {
      unsigned stop = closers(t, i + width);
      if (c != '.' || stop >= t->length || space(t->bytes[stop]) || cjk(t, stop)) {
        end(s, t, start, stop);
        start = stop;
        i = stop - 1;
      }
    }
  }
  end(s, t, start, t->length);
}

// ---- phrases

static int hit(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  (void)from;
  (void)flags;
  Found *found = context;
  while (found->at < found->sentences->count && found->sentences->ends[found->at] < to) found->at++;
  if (found->last[id] != found->at + 1) {
    found->last[id] = found->at + 1;
    found->held[id]++;
  }
  return 0;
}

static long long nanos(void) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

int main(int count, char **arguments) {
  if (count < 3) fail("arguments: EXPRESSIONS TEXT...");
  Text list = load(arguments[1]);
  const char *expressions[MOST];
  unsigned flags[MOST], ids[MOST], n = 0;
  for (char *line = strtok((char *)list.bytes, "\n"); line && n < MOST; line = strtok(0, "\n")) {
    expressions[n] = line;
    flags[n] = HS_FLAG_CASELESS;
    ids[n] = n;
    n++;
  }
  hs_database_t *database;
  hs_compile_error_t *error;
  hs_scratch_t *scratch = 0;
  if (hs_compile_multi(expressions, flags, ids, n, HS_MODE_BLOCK, 0, &database, &error) != HS_SUCCESS) fail(error->message);
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) fail("scratch");
  for (const char *m = ".\n?!\r\xe3\xef"; *m; m++) mark[(unsigned char)*m] = 1;
  int texts = count - 2;
  Text *text = malloc(texts * sizeof *text);
  for (int i = 0; i < texts; i++) text[i] = load(arguments[i + 2]);
  Sentences sentences = {0};
  Found *found = calloc(1, sizeof *found);
  found->sentences = &sentences;
  char line[16];
  while (fgets(line, sizeof line, stdin)) {
    uint64_t cut = 0;
    memset(found->held, 0, sizeof found->held);
    long long begin = nanos();
    for (int i = 0; i < texts; i++) {
      split(&sentences, &text[i]);
      cut += sentences.count;
      found->at = 0;
      memset(found->last, 0, n * sizeof *found->last);
      if (hs_scan(database, text[i].bytes, text[i].length, 0, scratch, hit, found) != HS_SUCCESS) fail("scan");
    }
    printf("%lld %llu", nanos() - begin, (unsigned long long)cut);
    for (unsigned i = 0; i < n; i++) printf(" %llu", (unsigned long long)found->held[i]);
    puts("");
    fflush(stdout);
  }
  return 0;
}
