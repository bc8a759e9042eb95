import type { Language } from './language.ts'

export const english: Language = {
  code: 'en',
  words: {
    the_others: 'the others, the other ones, the rest, the remaining two, the remaining ones',
    other_two: 'the other two, the other 2, other two',
    each_couple: 'per couple, each couple, per pair, a couple each',
    eldest: 'eldest, oldest, youngest, middle one, the big one, the older one, the younger one, the elder, firstborn',
    latest:
      'at the latest, latest, by the latest, no later than, not later than, at the very latest, or earlier, or before, anytime before, any time until',
    earliest:
      'at the earliest, earliest, no earlier than, not earlier than, no sooner than, not sooner than, onwards, onward, or later, or after, any time from, anytime from',
    'feast:term_time':
      'outside school holidays, outside the school holidays, not school hols, not in the school holidays, not during school holidays, outside school hols, outside of school holidays, term time, during term time, in term time',
    twins: 'twins',
    turning: 'turning, turns, turn, is turning, will be turning',
    joining:
      'is coming, are coming, comes along, comes too, is joining, are joining, joins us, is coming too, comes with us, is joining us, are with us, is with us, joining, joining us, coming along, coming too, coming with us, tagging along, will come, wants to come, want to come, bringing, comes as well',
    'month:5': 'memorial day, memorial day weekend, of may',
    'feast:half_term': 'half term, half terms, half-term week',
    'feast:pentecost': 'whitsun, whit week, pentecost',
    'plan:waterside':
      'nearer the water, near the water, closer to the water, on the water, waterfront, seafront, beachfront, by the water, by the sea, near the sea, on the beach',
    'plan:lively': 'thick of it, livelier, in the action, near the bars, more going on',
    'plan:quiet': 'light sleeper, light sleepers, away from the bars, away from the nightlife, away from the clubs',
    'plan:possible':
      'is there a way, is there any way, any way to, is there a cheaper way, is there an easier way, is it possible, any chance of, is there room',
    doubt:
      'not sure about, unsure about, not so sure about, not too sure about, not convinced by, not convinced about, not sold on',
    more: 'a few more, show me more, show us more, see more, see a few more, a couple more, some more, more please, give me more, got any more, any more',
    'ask:rainy_days':
      "rainy day, rainy days, if it rains, when it rains, in the rain, wet day, bad weather, weather turns, if it pours, what if it pours, if it's raining, if it's wet, when it pours, if there's a storm, if it storms, in a storm, when it storms, if the weather is bad, if the weather's bad",
    'plan:take_along':
      'to my calendar, in my calendar, into my calendar, add to calendar, calendar file, ics, google calendar, print this, print the plan, printable, as a pdf, share it, share this, share the plan, send the plan, email it, a link to share, share link, as pdf, download the plan, export the plan, send the plan to, send me the plan, print, print out, my calendar, phone calendar, email me, email us, by email, send us the plan, offline copy, on paper',
    'plan:central':
      'central, centrally, in the centre, in the center, city centre, city center, in the middle of it all, downtown',
    alike:
      'similar, something similar, somewhere similar, similar vibe, similar ones, along those lines, along the same lines, in that vein, in the same vein, of that kind, that sort of thing, same kind of thing, more like that one, just like it, something like it, somewhere like it, one like it, something like that, somewhere like that',
    'feast:cherry_blossom': 'cherry blossom, cherry blossoms, cherry blossom season, sakura, sakura season',
    not: "hard no on, hard no to, hard no for, big no to, big no on, firm no to, firm no on, that's a no to, it's a no to, it's a no for, without the, minus the, away from the, no, not, without, don't, doesn't, never, nor, neither, isn't, aren't, won't, can't, couldn't, wouldn't, didn't, shouldn't, nothing, minus, zero, free of, rather not, anything but, less, fewer, definitely not, absolutely no, absolutely not, please no, not into, not interested in, no more, i'd rather die than, rather die than, over my dead body, enough of, god no, anti, no way are we going to, no way are we doing, no way am i going to, no way i'm going to, no way we're going to, thumbs down for, thumbs down to, nope to, nah to, no to, scratch the idea of, scratch, strike, can't do, can't face, can't stomach, thanks but no thanks on, thanks but no thanks to, no thanks on, no thank you on, w o, none of us",
    dislike:
      "hated, disliked, loathed, if it weren't for the, if it wasn't for the, if it weren't for, if it wasn't for, forbade me, forbids me, forbids us, not allowed to, forbidden, don't even mention, count me out of, count us out of, the last thing i need is, the last thing we need is, the last thing i want is, the last thing we want is, we're done with, i'm done with, not too keen on, not so keen on, not that keen on, not very keen on, live without, wouldn't be caught dead in, can't face, no appetite for, too small for, too young for, too old for, than go to, than visit, than go back to, leave out, leaving out, keep me away from, keep us away from, not get me on, not get us on, as long as it's not, as long as it isn't, skip the, no thanks to, no thank you to, thanks but no to, never again, worried about, worry about, nervous about, afraid of, hate, hates, dislike, dislikes, detest, loathe, avoid, avoiding, skip, skipping, steer clear of, stay away from, keep away from, can't stand, can't bear, sick of, tired of, fed up with, bored of, bored by, bored with, allergic to, scared of, terrified of, don't like, doesn't like, don't want, doesn't want, don't care for, don't care about, don't enjoy, not a fan of, not fans of, not keen on, no interest in, can do without, could do without, rule out, ruled out, exclude, drop, forget, forget about, spare me, spare us, had enough of, hard pass on, pass on, don't need, don't fancy, get on my nerves, bin, ditch, axe, refuses, refuse, refused, refuses to go to, refuse to go to, boycotting, boycott, vetoed, vetoes, don't put me on, don't put us on, you can keep, won't set foot in, not looking for, not looking for a, not after, not after a, scrap, not keen on the usual suspects, the usual suspects, nobody wants to do, nobody wants to go to, nobody wants, no one wants to do, no one wants to go to, no one wants, none of us want, none of us wants, none of us do, won't set foot on, not set foot on, not set foot in, never set foot in, got no time for, without, get bored in, gets bored in, get bored at, gets bored at, get bored on, gets bored on, get bored by, gets bored by, get bored with, gets bored with, puts me off, puts us off, put off by, allergy to, fear of, phobia of, petrified of, freaks out on, take out, get rid of, remove, kick out, terrified by, phobic about",
    except:
      'any but, any one but, any of them but, all but, anywhere but, anything but, everywhere but, except, except for, but not, other than, apart from, excluding, bar, just not, only not, anything over, anywhere over, anything before, with the exception of, besides, any time but, anytime but, any month but, anytime except, any time except, every month but, whenever but, barring, leave out, but outside, outside of, somewhere outside, anywhere outside',
    not_after:
      "is wasted on us, is wasted on me, are wasted on us, are wasted on me, make me yawn, makes me yawn, make us yawn, put me to sleep, puts me to sleep, put us to sleep, isn't on the cards, are not on the cards, can wait, is off the table, are off the table, would be a hard no, is a hard no, a hard no, hard no, big no, firm no, that's a no, it's a no, is not on my list, is not on our list, not on our list, not on my list, give me the creeps, gives me the creeps, is not my scene, not my scene, isn't an option, no longer interests us, has lost its charm, is not worth it, not for him, not for her, no thx, no ty, not really, not a chance, no thanks, no thank you, no way, not for me, not for us, isn't for me, isn't for us, aren't for us, not my thing, not our thing, isn't my thing, isn't our thing, not really my thing, not my cup of tea, not our cup of tea, is out, are out, is off, out of the question, bores me, bores us, bore me, bore us, doesn't appeal, don't appeal, doesn't interest, don't interest me, don't interest us, leaves me cold, is a no, is a no go, no go, hell no, nope, nah, is boring, looks boring, sounds boring, sounds awful, looks awful, sounds terrible, is overrated, are overrated, is not what i want, isn't what we want, is too far, too far, is too expensive, is too hot, is too cold, is too touristy, too touristy, too pricey, too dear, doesn't work for us, won't work, isn't going to work, not going to work, ain't gonna work, isn't gonna work, ain't happening, not gonna happen, isn't going to happen, won't do, wouldn't work, wouldn't suit us, doesn't suit us, won't suit us, does nothing for me, hard pass, i'll pass, we'll pass, i pass, makes me sick, is a bad idea, can't do, not again, not happening, never again, over my dead body, doesn't do it for me, not interested, i'm not interested, not convinced, thumbs down, no go for us, gets a no, gets a no from me, gets a no from us, can be scratched, can be crossed off, vetoed, off the list, off our list, off my list, isn't what i had in mind, isn't what we had in mind, is a pass, isn't us, it isn't us, just isn't us, is a long haul, is a long way, is a bit far, is a trek, is nothing new, nothing new for me, nothing new for us, are nothing new, till i saw, until i saw, till i read, until i read, till we saw, until we saw, till we read, until we read, worst nightmare, are no good, is no good, no good, pass, not a fan, gives me the ick, is a bit much, is difficult, is hard for us, is hard for me, is tricky, isn't easy",
    no_objection:
      "can't see what's wrong with, don't see what's wrong with, can't argue with, can't fault, can't resist, can't say no, can't say no to, couldn't say no to, don't see why not, don't see why we shouldn't, don't see why we wouldn't, hard to say no to, how could we say no to, no complaints about, no objection to, no objections, no objections to, no reason not to, nothing against, nothing speaks against, nothing wrong with, see no reason not to, who can say no to, who could say no to, wouldn't say no, wouldn't turn down",
    neutral:
      "not only, not just, no problem, no problems, no worries, no matter, no rush, no idea, not sure, no doubt, not to mention, don't forget, why not, can't wait, can't wait for, can't live without, couldn't live without, no less than, whether or not, not bad, nothing beats, not far from, can't get enough of, no limit, no need to say, don't miss, never been to, haven't been to, have never been to, never seen, have never seen, never tried, haven't tried, haven't seen, not yet been to, wouldn't say no to, wouldn't mind, don't let me miss, can't go wrong with, no particular, not fussy, no fixed, no strict, no set, nothing fixed, isn't only, more than just, we're in our, i'm in my, no i mean, no we mean, no i meant, no we meant, don't let us miss, don't want to miss, wouldn't want to miss, mustn't miss, can't miss, not miss, can't choose, can't decide, can't make up my mind, can't make up our minds, can't pick, don't know whether, don't know if, haven't decided, not decided, torn between, no sorry, no no sorry, nope sorry, no wait, without hesitation, no hesitation, not gonna lie, not going to lie, no lie",
    unconcerned:
      "doesn't need to be, needn't be, don't mind, doesn't matter, don't care if, don't care whether, indifferent to, neutral about, couldn't care less about, okay with, ok with, fine with, don't have to, doesn't have to be, don't need to, no need for, not bothered about, not fussed about, don't insist on, can live with, not essential, not necessarily",
    want: "and take, and pick, and choose, and go with, and go for, want, wants, wanna, would like, we'd like, i'd like, would love, we'd love, i'd love, like, likes, love, loves, prefer, prefers, we need, i need, looking for, searching for, dream of, dreaming of, dreaming about, in the mood for, hoping for, hope for, fancy, crave, craving, enjoy, enjoys, thinking of, thinking about, interested in, into, keen on, fan of, fans of, after, want to, rather, would rather, we'd rather, i'd rather, give me, give us, we are looking for, wish for, up for, must have, can't wait to, i'm in love with, we're in love with, i'm in the mood for, we're in the mood for, always loved, have always loved, i've always loved, we've always loved, put, make it, go with, go for, we'd go for, i'd go for, we'd go with, i'd go with",
    break:
      'but, however, though, although, because, since, so, yet, then, still, only, instead, well, anyway, otherwise, while, if, this time',
    and: 'and, plus, as well as, n, along with, +',
    or: 'or, nor, and or',
    been: "we met in, i met, met in, met my wife in, met my husband in, usually spend, always spend, we usually spend, normally spend, usually holiday in, last time we flew to, last time i flew to, the last time we were in, the last time i was in, last time i was in, last time we were in, flew to, travelled to, traveled to, stayed in, drove to, honeymooned on, toured, spent last christmas in, spent last summer in, spent last year in, spent easter in, spent christmas in, last spent, been to, been in, have been, has been, have seen, has seen, already been, already did, already done, already visited, already seen, already know, we know, i know, we did, i did, we've done, i've done, have done, has done, done, did, visited, have visited, we've seen, i've seen, i've visited, we've visited, went to, was in, were in, we were in, came back from, got back from, back from, returned from, came home from, just got back from, honeymooned in, honeymoon was in, last trip was to, last trip was, last time we went to, last year we went to, last year was, last year we did, last summer was, last holiday was, last vacation was, we loved our trip to, trip to was, seen enough of, used to go to, always go to, go to every year, every year we go to, usually go to, we always go to, got married in, i've been, we've been, lived in, used to live in, grew up in, studied in, summers in, winters in, summers at, holidays in the past in, end up in, usually end up in, always end up in, ended up in, keep going back to, keep going to, year after year in, same old trip to, last time was, last trip we did was, last one was, most recent trip was, our last was, come from a week in, fresh from, fresh back from, just came back from, just come back from, just returned from, recently did, recently visited, recently went to, recently came back from, have lived in, has lived in, i've lived in, we've lived in, ticked off, we've ticked off, i've ticked off, been all over, have been all over, been around, been through, already explored, have explored, we've explored, i've explored, backpacked, backpacked through, backpacked around, travelled all over, travelled around, traveled around, last two trips were, last three trips were, last trips were, last few trips were, last two trips were to, last few trips were to, previous trip was, previous trips were, previous holiday was, last year's trip was, last year's holiday was, last year's trip was to, went last year to, we've covered, i've covered, know very well, cruised, already toured, weekended in, wintered in, spent a month in, spent a year in, spent two weeks in, spent a week in, spent a gap year in, loved, erasmus in, my erasmus in, semester in, year abroad in, gap year in, every summer we drive to, every summer we go to, each summer we go to, each year we go to, every year we drive to, every winter we go to, usually drive to, usually fly to, always fly to, spent my childhood in, spent our childhood in, spent his childhood in, was brought up in, were brought up in, as a child i lived in, childhood in, we always do, i always do, always do, last time in, the last time in, been going to",
    been_after:
      "summer before that, year before that, the year before, the summer before, time before that, been there done that, been there, been there and done that, done that, already been there, have been there, we've been there, i've been there, already, been twice, already done, seen it, seen it already, last year, two years ago, years ago, a year ago, last summer, last winter, last spring, last autumn, last month, were there, was there, we did that, we've done that, we've done it, done it, did it, know it already, was our last trip, was last year's trip, before, visited it, too many times, many times, several times, enough times, was lovely, was great, was fantastic, was amazing, was our last holiday, was my last holiday, was our last vacation, was my last vacation, was my last trip, was our last one, was the last one, was last time, was our honeymoon, was where we honeymooned, was where we went last, is where we went last, is where we always go, is where we usually go, is done, are done, done and dusted, is ticked off, are ticked off, ticked off, checked off, have been done, has been done, we've seen already, have been covered, twice already, more than once, back in the day, when we were young, when i was young, as a kid, as kids, as a child, as a student, went there, just went there, has just been there, has been there, only just went there, raves about it, was brilliant, was wonderful, was incredible, was magical, was superb, was awesome, was fab, was lovely last time, last time, used to be our favourite, was our favourite, used to be my favourite, just came back from there, just got back from there, just back from there, just come back from there",
    like: 'similar to, something like, somewhere like, anywhere like, places like, a place like, place like, anything like, kind of like, a bit like, just like, same vibe as, the same vibe as, same as, reminiscent of, reminds me of, reminds us of, in the style of, along the lines of, comparable to, equivalent of, alternative to, alternatives to, instead of the usual, island like, islands like, city like, town like, cities like, feels like, looks like, vibe like, as in, but not as crowded as, the new, a cheaper version of, not unlike, resembles, resembling, vibe of, vibes of, as beautiful as, as pretty as, as cheap as, as nice as, as fun as, akin to, something akin to, in the vein of, on a par with, as good as, as relaxed as, as quiet as, as lovely as, as warm as, a quieter version of, a cheaper alternative to, a mini, another version of, comparable with, think of, more like, buzz of, feel of, charm of, one like, same thing as, one more like',
    home: "flying home to, fly home to, going home to, travel home to, back home in, back home to, home to, start in, we start in, live near, i live near, living near, away from, get away from, from, live in, living in, i live in, we live in, based in, based out of, fly from, flying from, fly out of, flying out of, flights from, depart from, departing from, departing, departure from, leave from, leaving from, leave out of, coming from, start from, starting from, starting in, travel from, travelling from, traveling from, drive from, driving from, home is, we're from, i'm from, residents of, home airport is, home airport, nearest airport is, our airport is, out of, located in, resident in, starting point is, hometown is, from near, from around, stuck in rainy, stuck in grey, stuck in gray, stuck in cold, stuck in, commuting in, just outside, on the outskirts of, in the suburbs of, live just outside, live outside, live close to, live not far from, live around, living around, living outside, we're in, i'm in, currently in, currently living in, currently based in, residing in, reside in, based near, based around, just south of, just north of, commute to, our home in, my home in, our house is in, my flat is in, our house in, out here in, up here in, down here in, over here in, here in, born and raised in, raised in, brought up in, natives of, both from, all from, hail from, hailing from, aussies from, brits from, americans from, canadians from, germans from, students in, student in, studying in, jobs in, my job is in, our nearest airport, closest airport is, closest airport, fly from either, from either, home's, home is in, home's in, be back in, start is, drive of, a couple from, departure airport, departure airport is, departing airport, home town is, departure, we fly out from, we depart",
    home_after: 'based, born and bred, here, native, natives, resident, residents',
    leaving: "we leave, i leave, leaving, we're leaving, i'm leaving, we'll leave, leave",
    stopover:
      'for work, on business, for business, layover, layovers, lay over, stopover, stopovers, stop over, changing planes in, change planes in, change flights in, changing flights in, connecting in, connecting through, connecting flight in, connecting via, connection in, in transit, transiting, transit in, via, flying via, fly via, flight via, stop off in, stopping off in, break the journey in',
    acquaintance:
      'hairdresser, barber, neighbour, neighbours, neighbor, neighbors, boss, manager, dentist, doctor, gp, teacher, therapist, trainer, coach, landlord, client, clients, customer, colleagues, workmate, workmates',
    theirs:
      "getting married in, friends there, family there, relatives there, conference in, meeting in, meetings in, interview in, client in, training in, was from, were from, came from, died in, died last, passed away in, passed away last, film is, movie is, book is, song is, favourite film is, favorite movie is, favourite book is, my ex, his ex, her ex, is getting married in, are getting married in, gets married in, had to cancel, relatives in, cousins in, uncle in, aunt in, relations in, is studying in, is working in, is living in, is stationed in, house in, lives in, is from, comes from, was born in, born in, lives near, family in, family from, friends in, friends from, sister in, brother in, parents in, roots in, ancestors, passport, passports, citizen, citizens, nationals, works in, work in, moved to, moved from, married in, studies in, originally from, ex is from, made in, grandparents came from, migrated from, watched, we watched, i watched, watching, binge watching, bingeing, binging, rewatching, streaming, i'm reading, finished reading, listening to, work for, i work for, we work for, works for, employed by, bank with, a job at, driving our, driving my, retired to, retired in, emigrated to, relocated to, moved out to, studied at, alumni of, graduated from, named after, called after, the film, the movie, the musical, the song, the book, the series, a documentary about, documentary about, a film about, posted to, deployed to, on business in, on a work trip to, for work in, own a flat in, own a house in, own a place in, own a villa in, have a flat in, have a house in, have a place in, own an apartment in, takes me to, takes us to, sends me to, sends us to, surname is, last name is, i support, we support, supporter of, a show about, show about, series about, programme about, program about, raves about, rave about, won't stop talking about, keeps going on about, told us about, degree from, master's from, phd from, passport from, got a job in, son lives in, daughter lives in, flat in, ancestors from, heritage from, exchange student from, au pair from, client in, clients in, office in, offices in, headquarters in, conference in, wedding in, funeral in, stationed in, was stationed in, were stationed in, moving to, are moving to, we're moving to, i'm moving to, a podcast on, a podcast about, podcast on, podcast about, an article about, an article on, a book about, a blog about, is flying to, got robbed in, was robbed in, robbed in, got ill in, got sick in, was ill in, passed in, visit family in, visiting family in, see family in, seeing family in, visit relatives in, the in laws in, joins us from, joining us from, join us from, meets us from, coming over from, flies in from, is flying in from, set in, takes place in",
    to: 'these work in, those work in, them work in, it work in, that work in, this work in, one work in, leave for, leaving for, we leave for, heading for, headed for, bound for, to, in, into, visit, visiting, see, seeing, explore, exploring, around, across, through, tour, touring, towards, near, at, reach, discover, experience, within, throughout, do, trip to, holiday in, vacation in, going to, try, how about, what about, consider',
    named:
      "named, called, name is, name's, i'm, this is, dear, hi, hello, hey, call me, yours, sincerely, regards, cheers, love from, mr, mrs, ms, dr",
    essential:
      'mainly, mostly, above all, most of all, especially, particularly, primarily, first and foremost, must, has to, have to, essential, obsessed with, crazy about, passion for, passionate about, the main thing, main thing is, all about, must have, priority is, number one priority, most important, the whole point, purely for, only for, just for, solely, nothing but, is a must, are a must, is essential, are essential, non negotiable, is non negotiable, is key, are key, compulsory, is mandatory, is top of the list, a must',
    mild: "preferably, maybe, perhaps, possibly, would be nice, would be great, nice to have, a bit of, a little, a little bit of, bit of, some, if possible, ideally, could be, wouldn't hurt, bonus, as a bonus, a touch of, a dash of, on the side, occasionally, would be a plus, a plus, would be lovely, would be cool, would be fun, wouldn't go amiss, not essential but nice, optional, if there's time, if it works out, a nice extra, would be a nice extra, an extra, a bonus, would be a bonus, would be ace, would be sweet, icing on the cake",
    instead: 'instead, rather',
    correction:
      'no wait, wait no, wait, or rather, i mean, i meant, we mean, we meant, sorry, make that, scratch that, strike that, correction, no sorry, sorry no, actually no, no actually, oops, on second thought, on second thoughts, i should say, better make it, actually no make it',
    personal:
      "comes, loves, gets, wants, hates, needs, says, thinks, prefers, snores, wakes, turns, has never, can't swim, gets seasick, is afraid, is scared, and me, is turning, he's, she's, he is, she is",
    too_much:
      'too, too much, too many, so many, overly, as much, so much, very, terribly, extremely, super, really, massively, particularly',
    question:
      "what's it like in, what, what's, which, when, where, how, who, why, is it, is there, are there, does it, do they, do you, can you, could you, can we, can i, could we, should we, should i, will it, will there, would it, is that, tell me, tell us, any idea, i wonder, wondering, explain, describe, do we, do i, is this, how's, hows, where's, when's, how much, how many, how long, how far, what kind, does, is, are, will, did you, did u, do u, would you, would u, do indians, do brits, do americans, do australians, do canadians, do germans, do europeans, do uk, do us citizens, do eu, would my, would our, could my, could our, can my, can our, will my, will our, would he, would she, could he, could she, can he, can she",
    nothing:
      "can't eat, don't eat, doesn't eat, won't eat, half board, full board, a week of exams, a week of school, a week of work, a week of rain, thanks to, due to, according to, compared to, belongs to, may the force, piece of mind, message, messages, sorry for, sorry about, cuba libre, a panama, isle of dogs, port of call, years ago i, good china, georgia o keeffe, grand tour, i am greek, thai food, thai curry, italian food, indian food, mexican food, chinese food, japanese food, greek food, french food, french wine, italian wine, french cuisine, italian cuisine, turkish coffee, belgian chocolate, days a week, days per week, days of sun, days of sunshine, sunny days a year, chile pepper, chile peppers, chile con carne, chilli con carne, chili con carne, turkey sandwich, turkey dinner, turkey breast, turkey bacon, roast turkey, thanksgiving turkey, christmas turkey, turkey trot, cold turkey, panama hat, panama hats, panama canal cruise, guinea pig, guinea pigs, bermuda shorts, brussels sprouts, jersey shirt, brazil nuts, brazil nut, french fries, french toast, french kiss, french press, danish pastry, danish pastries, swiss cheese, swiss army, swiss bank, greek yoghurt, greek yogurt, greek salad, turkish delight, turkish bath, turkish towel, english breakfast, english teacher, english lit, irish coffee, irish pub, irish pubs, indian summer, german shepherd, spanish inquisition, spanish omelette, dutch courage, going dutch, go dutch, dutch oven, persian cat, persian rug, russian roulette, chinese whispers, chinese takeaway, fine china, bone china, china plates, china shop, cologne bottle, eau de cologne, java developer, java programmer, java code, swedish massage, thai massage, swedish meatballs, italian restaurant, indian restaurant, mexican restaurant, thai restaurant, chinese restaurant, french restaurant, lebanese restaurant, nice to meet you, nice and, havana club, milan kundera, paris hilton, london fog, manila envelope, boston dynamics, bath tub, hot tub, hot tubs, hot chocolate, hot pot, hot dog, hot dogs, hotpot, cold beer, cold beers, cold drinks, cold drink, cool places, cool place, cool stuff, cool cafes, cool bars, cool thanks, very cool, sounds cool, be cool, cool vibe, that's cool, looks cool, warm welcome, warm people, reading glasses, reading list, reading books, reading a book, reading on, reading week, light reading, love reading, like reading, enjoy reading, reading by, reading and, quiet reading, to read, split the cost, split the bill, split costs, split between, split it, split into, split up, split with, mobile phone, mobile home, bath in, walk in the park, piece of cake, big fish, on fire, car insurance, family name, family business, family emergency, cash cow, car keys, wine and dine, island time, art of, book club, golf club, club sandwich, club med, fan club, night club culture, gym bar, chocolate bar, energy bar, bar exam, pub quiz, dead sea scrolls, history of asthma, history of, family history, medical history, browser history, food poisoning, food allergies, food allergy, food intolerance, motion sickness, sea sickness, mother nature, second nature, nature of, tailor made, good nature, human nature, good sport, city girl, city boy, city slicker, city slickers, art director, art teacher, history teacher, history buff friend, snow white, black forest cake, baked alaska, new jersey devils, hawaiian pizza, hawaii pizza, bali ha'i, as you like, if you like, would you like, what would you like, as we like, day dream, day off, a good day, have a nice day, some day, one day, these days, the other day, nowadays, day job, rainy day, right now, the week end, friends reunited, mate's rates, friend of ours, friends of ours, mostly harmless, old friends house, no kidding, just kidding, you are kidding, kidding me, are you kidding, i'm kidding, to be honest, at the end of the day, in the end, beer garden, beer gardens, book a call, book worm, bookworm, at home, stay at home, home work, work from home, working from home, remote work, hot springs, hot spring, in front of, may be, not again please, first time, second time, second thoughts, first of all, for once, one more, one thing, one another, last minute, at first, at last, the last minute, first class, second hand, first hand, first thing, once in a lifetime, high school, middle school, high street, mid budget, world class, sea level, sea legs, top of, once more, for me please, long list, short list, us passport, uk passport, eu passport, remote working, remote worker, work remotely, working remotely, remote job, remotely, team building, kids left home, kids have left home, children left home, children have left home, kids moved out, kids have moved out, kids have flown the nest, kids are grown up, empty nest, kids are staying with, kids stay with, kids stay home, kids are staying home, grandparents have the kids, grandma has the kids, ok cool, okay cool, cool ok, cool cool, yeah cool, oh cool, come back tomorrow, back tomorrow, come back later, get back to you tomorrow, talk tomorrow, tomorrow then, until tomorrow, come what may, may we, may i, if i may, may god, bee's knees, turkey and stuffing, turkey and ham, turkey leftovers, play that by ear, something like it, somewhere like it, something like that, somewhere like that, one like it, i'm a woman, bring back memories, answer tomorrow, reply tomorrow, tell you tomorrow, let you know tomorrow",
    'unit:minute': 'minute, minutes, min, mins',
    'unit:hour': 'hour, hours, hr, hrs, h',
    'unit:day': 'day, days, d, dayz',
    'unit:night': 'night, nights, overnight stays, nite, nites',
    'unit:week': 'week, weeks, wk, wks, w',
    'unit:fortnight': 'fortnight, fortnights',
    'unit:long_weekend':
      'long weekend, long weekends, bank holiday weekend, labor day weekend, labour day weekend, memorial day weekend',
    'unit:weekend': 'weekend, weekends, week end, week ends, city break weekend',
    'unit:month': 'month, months, mth, mths, mo',
    'unit:year': 'year, years, yr, yrs',
    'number:0': 'zero',
    'number:1': 'one, a single',
    'number:2': 'two, couple of, a couple of, a couple, a pair of',
    'number:3': 'three',
    'number:4': 'four',
    'number:5': 'five',
    'number:6': 'six, half a dozen',
    'number:7': 'seven',
    'number:8': 'eight',
    'number:9': 'nine',
    'number:10': 'ten',
    'number:11': 'eleven',
    'number:12': 'twelve, a dozen, dozen',
    'number:13': 'thirteen',
    'number:14': 'fourteen',
    'number:15': 'fifteen',
    'number:16': 'sixteen',
    'number:17': 'seventeen',
    'number:18': 'eighteen',
    'number:19': 'nineteen',
    'number:20': 'twenty',
    'number:21': 'twenty one',
    'number:25': 'twenty five',
    'number:30': 'thirty',
    'number:40': 'forty',
    'number:50': 'fifty',
    'number:60': 'sixty',
    'number:70': 'seventy',
    'number:80': 'eighty',
    'number:90': 'ninety',
    'scale:100': 'hundred',
    'scale:1000': 'thousand, k, grand, thou',
    'scale:100000': 'lakh, lakhs, lac, lacs, l',
    'scale:1000000': 'million, mio, mil',
    'scale:10000000': 'crore, crores, cr',
    'number:500000': 'half a million, half a mil',
    few: 'a few, few, several, some',
    'currency:USD': '$, usd, dollar, dollars, us dollars, us dollar, us$, bucks, buck, american dollars, usd$',
    'currency:EUR': '€, eur, euro, euros',
    'currency:GBP': '£, gbp, pound, pounds, quid, sterling, pounds sterling, british pounds, pound sterling',
    'currency:INR': 'lakh, lakhs, lac, lacs, crore, crores, ₹, inr, rupee, rupees, rs, indian rupees',
    'currency:JPY': '¥, jpy, yen, japanese yen',
    'currency:CNY': 'cny, rmb, yuan',
    'currency:CHF': 'chf, franc, francs, swiss francs',
    'currency:CAD': 'cad, c$, canadian dollars, ca$, cad$, cad $',
    'currency:AUD': 'aud, a$, australian dollars, aussie dollars, au$, aud$, aud $',
    'currency:NZD': 'nzd, nz$, new zealand dollars, nzd$',
    'currency:SEK': 'sek, swedish kronor, swedish krona',
    'currency:NOK': 'nok, norwegian kroner',
    'currency:DKK': 'dkk, danish kroner, danish crowns',
    'currency:PLN': 'pln, zloty, zlotys',
    'currency:CZK': 'czk',
    'currency:BRL': 'brl, reais, r$',
    'currency:MXN': 'mxn, pesos, mexican pesos',
    'currency:ZAR': 'zar, rand',
    'currency:SGD': 'sgd, s$, singapore dollars, sgd$',
    'currency:HKD': 'hkd, hk$, hong kong dollars, hkd$',
    'currency:AED': 'aed, dirham, dirhams',
    'currency:KRW': '₩, krw, won',
    'currency:ILS': 'ils, shekel, shekels',
    'currency:THB': 'thb, baht, thai baht',
    'currency:IDR': 'idr, rupiah',
    'currency:VND': 'vnd, dong',
    'currency:TRY': 'turkish lira, lira',
    'currency:HUF': 'huf, forint',
    'currency:MYR': 'myr, ringgit',
    price:
      'budget, budget is, spend, spending, cost, costs, price, pay, afford, money, cash, for under, saved, saved up, to spend, all up, budgeting',
    each: 'each, pp, p p, per person, a person, per head, a head, apiece, per pax, per adult, per traveller, per traveler, per capita, ea, a piece, for each, for each of us, for each person, per nose, head, pppn, per person per night, per person per day, pppd, per person and day, per day and person, per person and night, each of us has, each has',
    together:
      'in total, total, all together, altogether, combined, for both, for both of us, for all of us, for the two of us, for two, for us both, for everyone, for everybody, for the whole family, for the family, between us, for the lot, for the whole group, for all, in all, overall, for the whole trip, for the trip, for all four, for all three, for the whole thing, whole trip, shared, joint',
    a_day:
      'a day, per day, daily, each day, every day, a night, per night, each night, nightly, p d, pd, pppn, per person per night, per person per day, pppd, per person and day, per day and person, per person and night',
    a_week: 'a week, per week, weekly, each week',
    with_journey:
      'all in, all inclusive budget, including flights, incl flights, including flight, including airfare, with flights, flights included, flights incl, flight included, including travel, everything included, including everything, travel included, including the flight, including the flights, inc flights, including transport, airfare included, flights and all, flights and hotel, door to door, all costs included, everything in, incl everything, includes flights, flights are included, that includes flights, with flights included, flights in',
    without_journey:
      'excluding flights, excl flights, without flights, not including flights, not counting flights, plus flights, flights not included, flights excluded, flights are extra, flights extra, flights separate, excluding airfare, without the flight, without the flights, before flights, flights already paid, flights are paid, flights paid, on top of flights, on the ground, excluding travel, ex flights, flights aside, flights booked, not counting the flight, not including airfare',
    about:
      'about, around, roughly, approximately, approx, ca, circa, some, or so, ish, more or less, say, in the region of, ballpark, nearly, almost, give or take',
    at_most:
      "max, maximum, up to, under, below, less than, no more than, not more than, at most, within, tops, limit, upper limit, can't exceed, not over, cap, capped at, shorter than, fewer than, at the most, as a maximum, a max of, maximum of, cheaper than, or less, at the outside, not exceed, and not a penny more, without driving more than, not drive more than, don't want to drive more than, no more driving than, no later than, not later than",
    at_least:
      'at least, minimum, min, more than, over, above, from, no less than, longer than, upwards of, or more, plus, starting at',
    between: 'between, from',
    until: 'to, until, till, til, through, thru, and, or, up to',
    half: 'half, a half, and a half',
    single: 'a, an, a whole, a full, a good, an entire, one whole, the whole, a single',
    count:
      "so, makes, that makes, makes us, that makes us, big group of, large group of, small group of, we're, we'll be, there are, there will be, there's, there are going to be, party of, group of, family of, team of, crew of, for, were, us, table for, about, we'd be, gang of, group trip for, holiday for, bunch of, we are a family of, we go as, as a family of, total of, were a group of",
    elapsed:
      'rained for, takes, it took us, took us, it took me, took me, saving for, been saving for, waiting for, been waiting for, saved up for, ago, every, from now, later, earlier, time, notice, in advance, before, after, since, old, of experience, of marriage, married, together, sober, of work, working week, per, each, last, previous, past, older, younger, away, hours, of school, trip together, back, long, by then',
    people:
      'people, persons, person, ppl, pax, travellers, travelers, guests, adults and children, heads, guys, girls, women, men, ladies, lads, students, colleagues, couples friends, teachers, nurses, blokes, boys, cousins, siblings, sisters, brothers, retirees, pensioners, seniors, mums, moms, dads, backpackers, coworkers, co workers, members, family members, souls, of my friends, humans, girlfriends, pupils, schoolkids',
    star: 'star, stars, stelle, star hotel, star hotels',
    degrees: 'degrees, degree, °, °c, celsius, c, deg, degrees celsius',
    distance:
      'km, kilometres, kilometers, kms, miles, mile, mi, metres, meters, m, feet, ft, kg, kilos, lbs, percent, %, gb, mb, litres, gallons, rooms, room, bedrooms, bedroom, beds, bed, suitcases, bags, points, courses, dishes, months pregnant, stops, stop, stopovers, degrees north, mph, kmh, hotels, restaurants, cities, countries, islands, stages, ideas, options, questions, places, kinds, things, reasons, tries, degrees fahrenheit, times, oclock',
    old: 'old, year old, years old, yr old, yrs old, yo, y o, yr olds, year olds, years of age, aged, age, ages, turning, turns, olds, y old, month old, months old, mo old, weeks old, week old, just turned, turned, has just turned, has turned',
    pregnant:
      "pregnant, months along, weeks along, expecting, due in, with child, trimester, weeks gone, months gone, baby due, baby is due, is due on, due date, due date is, baby's due",
    jubilee:
      'anniversary, anniversaries, birthday, birthdays, bday, b day, wedding anniversary, jubilee, graders, grade, century, floor, edition, time, trip together, year of marriage, years of marriage, years married, years together, years in a row',
    clock: 'am, pm, a m, p m, oclock, clock',
    label:
      'postcode is, card ending in, ending in, code is, code, flight, flight number, flight no, terminal, gate, room, room number, seat, row, bus number, line, platform, highway, interstate, exit, level, version, page, chapter, zip, zip code, postcode, pin, ref, reference, booking, booking number, booking reference, confirmation number, order, phone, phone number, tel, telephone, call, call me on, ring me on, text me on, whatsapp, extension, apartment, flat, house number, iphone, windows, covid, form, visa subclass',
    day_of_month: 'st, nd, rd, th',
    'month:1': 'jan',
    'month:2': 'feb, febuary, feburary',
    'month:4': 'apr',
    'month:6': 'jun',
    'month:7': 'jul',
    'month:8': 'aug',
    'month:9': 'sep, sept, labor day, labour day weekend, labor day weekend',
    'month:10': 'oct',
    'month:11': 'nov',
    'month:12': 'dec',
    'season:spring': 'spring, springtime, spring break',
    'season:summer': 'summer, summertime, summers',
    'season:autumn': 'autumn, fall, the fall, foliage season',
    'season:winter': 'winter, wintertime, winters, winter break',
    'feast:christmas':
      'christmas, xmas, christmas holidays, christmas break, over christmas, festive season, christmas time, holidays season, boxing day, xmas hols, christmas hols',
    'feast:new_year': "new year, new years, new year's, new year's eve, nye, new years eve, silvester, hogmanay",
    'feast:easter': 'easter, easter holidays, easter break, easter hols, easter weekend',
    'feast:school_summer':
      'summer holidays, summer holiday, school summer holidays, summer vacation, summer break, school holidays in summer, school hols, summer hols, school holidays, school break',
    'feast:thanksgiving': 'thanksgiving',
    'feast:valentine': "valentine's, valentine's day, valentines, valentines day",
    'feast:carnival': 'mardi gras week, carnival time',
    'feast:halloween': 'halloween, autumn half term, october half term',
    early: 'early, beginning of, start of, first half of, the beginning of',
    middle_of: 'mid, middle of, the middle of',
    late: 'late, end of, the end of, second half of, last week of, last days of',
    next: 'next',
    this: 'this, coming, upcoming',
    soon: 'next month, asap, as soon as possible, in a few weeks, soon, next week, in two weeks, last minute, this month, tomorrow, this weekend, next weekend',
    'who:alone':
      'newly single, recently single, freshly single, single again, single mum, single mom, single dad, single mother, single father, single parent, solo female, solo female traveller, solo female traveler, solo woman, alone, solo, by myself, on my own, just me, only me, just myself, single traveller, single traveler, me myself and i, solo traveller, solo traveler, solo trip, me alone, travelling single, one person, myself, for one, for one person, just for me, only myself, me time, its just me, just little old me, yours truly, just yours truly, me and my dog, woman travelling alone, woman traveling alone, woman alone, woman on my own, woman by myself, female solo, lone woman, solo girl, girl alone, f solo, f travelling alone',
    'who:couple':
      "gay couple, lesbian couple, same sex couple, couple, couples, me and my love, romantic getaway, romantic break, my love and i, lovebirds, a couple from, a couple in our, a couple in their, per couple, each couple, per pair, are a couple, were a couple, we're a couple, as a couple, a married couple",
    'who:pair':
      'mother and daughter, mother and son, father and son, father and daughter, mother daughter, father son, the two of us, two of us, both of us, us two, just us two, just the two of us, for two, for us both, twosome, as a pair, just us, the pair of us, us both, two people, the 2 of us, empty nesters, for the two of us, for both of us, we both, me and him, me and her, him and me, her and me, two mums, two moms, two dads, two mothers, two fathers',
    'who:partner':
      'my wife, my husband, wife, husband, partner, my partner, girlfriend, my girlfriend, boyfriend, my boyfriend, fiance, fiancee, spouse, hubby, the missus, missus, other half, better half, gf, bf, my love, my beloved, my better half, sweetheart, hubs, wifey, my other half, soulmate, him and his, her and her, my fella, my bloke, my lady, my missis, my old man',
    'who:child':
      'kid, child, son, daughter, little one, little boy, little girl, grandson, granddaughter, grandchild, kiddo, nephew, niece, boy, girl, stepson, stepdaughter, godson, goddaughter, schoolchild, nipper, bairn, sprog, munchkin, rugrat, wee one, little man, little fella, daughter of mine',
    'who:children':
      'ch, chd, chn, kids, children, sons, daughters, little ones, grandchildren, grandkids, grandsons, granddaughters, kiddos, nephews, nieces, boys and girls, twins, triplets, schoolchildren, kiddies, under tens, small kids, small children, little kids, young kids, young children, little children, kids under five, for the kids, for kids, for the little ones, for my kids, for our kids, nippers, bairns, sprogs, munchkins, rugrats, wee ones, ankle biters',
    'who:baby': 'baby, babies, toddler, toddlers, infant, infants, newborn, bub, babys, tot, little baby',
    'who:teen': 'teenager, teen, adolescent, teenage son, teenage daughter, teenage boy, teenage girl, tween',
    'who:teens':
      'teenagers, teens, adolescents, teenage sons, teenage daughters, teenage kids, teenage children, teenage boys, teenage girls, tweens, adolescent kids, teenage brothers, teenage sisters',
    'who:parent':
      'mother, father, mum, mom, mam, dad, grandmother, grandma, granny, nan, nana, grandfather, grandpa, granddad, mother in law, father in law, mummy, daddy, mama, papa, stepmother, stepfather, gran, grandad, my grandmother, my grandfather',
    'who:parents': 'parents, grandparents, in laws, mum and dad, mom and dad, folks, my grandparents',
    'who:relative':
      'sister, brother, cousin, aunt, uncle, sibling, twin sister, twin brother, auntie, sister in law, brother in law, stepsister, stepbrother',
    'who:friend':
      'friend, mate, buddy, pal, best friend, bestie, colleague, roommate, coworker, bff, flatmate, girl friend',
    'who:friends':
      'friends, mates, buddies, pals, colleagues, besties, roommates, coworkers, girlfriends, flatmates, best friends, stag do, hen do, hen party, stag party, bachelorette, bachelor party, girls trip, boys trip, lads holiday, girls weekend, the lads, the girls, the boys, the gang',
    'who:family':
      'family, families, family trip, family holiday, family vacation, whole family, extended family, clan, young family, family of, we are a family of, as a family of',
    'who:group':
      'big group of, large group of, small group of, group, big group, large group, group trip, team, club trip, class trip, crew, party of, squad, bunch, team building, team event, company offsite, offsite, company retreat, works outing, work do, away day',
    'who:we': 'we, us, our',
    'who:me': "i, me, i'm, i'd, my",
    'who:adults': 'adults, adult, grown ups, grownups, grown up, ad, adlts',
    'who:of_us': 'of us, of us all, strong, of them travelling',
    visit:
      'visit my, visiting my, see my, meet my, meeting my, stay with my, staying with my, visit our, visiting our, see our, meet our, gift for my, present for my, wedding of my, for my, surprise for my, without the, without my, without our, minus the, leave the, leaving the, away from the, get away from the, gift from my, work for my',
    warm: 'warm, warmer, warmth, sun, sunny, sunshine, balmy, sunbathe, sunbathing, summery, winter sun, catch some sun, catch some rays, tan, get a tan, nice weather, good weather, great weather, t shirt weather, mediterranean climate, too cold, too chilly, is too cold, are too cold, bit of warmth',
    hot: 'hot, heat, tropical, tropics, tropical climate, scorching, really hot, boiling, baking, baking hot, roasting, sweltering, blistering, melting',
    mild_weather:
      "mild, mild weather, temperate, not too hot, not too warm, pleasant temperatures, moderate temperatures, comfortable temperatures, not too hot and not too cold, neither hot nor cold, not hot, nothing too hot, not scorching, spring weather, mild climate, not so hot, not very hot, not boiling, isn't too hot, not crazy hot, not sweltering",
    cool: 'cool, fresh air, cool weather, cooler, cool climate, crisp air, escape the heat, cool temperatures, coolcation, beat the heat, too hot, too warm, is too hot, are too hot, is too warm',
    cold: 'cold, cold weather, freezing, frost, frosty, chilly, icy, arctic cold, polar cold, proper cold, real winter',
    snow: 'snow, snowy, winter wonderland, white christmas, in the snow, deep snow, snow covered, snowmen, sledging, sledding, dog sledding, dog sled, dog sleds, dogsledding, husky sledding, huskies, husky safari, husky sled, husky ride, husky tour, sled dogs, mushing, husky tours, husky trip, husky trips',
    flee: 'escape, escaping, flee, fleeing, get away from, away from, run away from, beat, beating, dodge, skip the, get out of, leave behind, sick of this, had enough of this',
    weather:
      'weather like, weather like in, weather, rain, grey, gray, winter, cold, heat, summer, snow, dark, darkness, drizzle, november rain, humidity',
    'means:plane':
      'fly, flying, plane, planes, flight, flights, airplane, airplanes, aeroplane, air travel, by air, planes at all, flied, without flights',
    'means:train':
      'by train, train, trains, rail, railway, by rail, interrail, night train, sleeper train, eurail, interrailing, interrail pass, rail pass, eurail pass, train please, take the train, taking the train, go by train, going by train, prefer the train, rather the train, the train please, train then, by train then',
    'means:car':
      'car, our car, own car, by car, self drive, with our own car, in our own car, drive there, our van, campervan from home, motorhome from home, driving distance, drivable, drive from, driving from, within driving distance, drive from home, in our campervan, in our motorhome, with the caravan, in our van',
    'means:bus': 'bus, buses, coach, by coach, coaches',
    'means:ferry': 'ferry, ferries, by boat, by ship',
    'means:bicycle': 'bike, bicycle, bicycles, bikes, by bike, cycle there',
    near: "not too far, not far, close by, nearby, near home, close to home, short flight, short flights, short haul, not a long flight, no long flights, no long haul, no long haul flights, not long haul, close, within easy reach, a short hop, quick flight, short hop, no long flight, nothing too far, somewhere close, not so far, not very far, easy to get to, easy to reach, easily reachable, around the corner, no marathon flights, no jet lag, without jet lag, not half way round the world, not too long a flight, not too long flight, near by, don't want to fly far, don't want to travel far, without flying too far, without a long flight, not far away, isn't too far, not fly that far, not fly so far, not fly too far, not to fly too far, not fly far, don't want to fly that far, don't want to fly too far, don't fancy a long flight, not go that far, not go so far, not travel that far, long flights are out, short flights only, without long flights, panic on planes, panic attacks on planes, w o long flights, flights would kill us, flights would kill me, flight would kill us, flight would kill me, if it wasn't for the flight, if it weren't for the flight, if it wasn't for the flights",
    journey:
      "flight, flights, fly, flying, flying time, travel time, journey, in the air, drive, driving, on a plane, plane ride, train ride, on the plane, by plane, by train, by car, travel, away, door to door, trip there, in a plane, to get there, get there, transfer, on a train, flight time, from home, without driving more than, not drive more than, don't want to drive more than",
    only: 'by train, by rail, by car, only, just by, only by, exclusively, by, interrail, interrail pass, eurail, eurail pass, rail pass, interrailing, train please, take the train, taking the train, go by train, going by train, prefer the train, rather the train, the train please, train then, by train then, just my, in our campervan, in our motorhome, with the caravan, in our van',
    start:
      'starting, start, starts, leaving, leave, departing, depart, from the, arriving, begin, beginning, out on, going on',
    'theme:adventure':
      'adventure~, adrenaline, rafting, bungee, zip line, zip lines, zip lining, ziplining, paragliding, canyoning, climbing, kayak, kayaking, thrill~, skydiving, outdoorsy, expedition, expeditions, mountain biking, quad biking, via ferrata, canoeing, sporty, action packed, extreme sports, cliff jumping, active, outdoor activities, outdoor sports, adrenalin, rapids, dog sledding, dog sled, dog sleds, dogsledding, husky sledding, huskies, husky safari, husky sled, husky ride, husky tour, sled dogs, mushing, husky tours, husky trip, husky trips',
    'theme:architecture':
      'architect~, buildings, skyline, skylines, cathedral, cathedrals, palace, palaces, mosque, mosques, art nouveau, bauhaus, gaudi, historic buildings, baroque, modernist, gothic, art deco, brutalist, brutalism',
    'theme:art':
      'art, arts, artsy, arty, museum, museums, gallery, galleries, painting, paintings, painters, sculpture, sculptures, exhibitions, impressionists, murals',
    'theme:beach':
      'beach, beaches, beachy, beachfront, seaside, sandy, sand, swim, swimming, coast, coastal, coastline, by the sea, sea, ocean, lagoon, lagoons, lie in the sun, turquoise water, sun loungers, beach holiday, beach time, lie on a beach, sea swimming, bucket and spade, sunbathe, sunbathing, toes in the sand, coves, beach life, beach bum, fly and flop, sunlounger, sun lounger, seashore, shore, close to the beach, close to the sea, near the beach, near the sea, close to the ocean, near the ocean, empty beaches, lonely beach, overwater villa, overwater villas, overwater bungalow, overwater bungalows, over water bungalow, over water bungalows, water villa, water villas, water bungalow, water bungalows, pacific coast, atlantic coast',
    'theme:city':
      'city, cities, urban, metropolis, skyscrapers, city break, city breaks, big city, big cities, city trip, city trips, city life, city hopping, capital city, capitals, downtown, city centre, metropolitan',
    'theme:culture':
      'culture, cultures, cultural, traditions, traditional, local life, locals, customs, theatre, theater, opera, museum, museums, concerts, music, ballet, temples, folklore, flamenco, jazz, authentic local life, sightseeing, sights, library, libraries, bookshop, bookshops, bookstores',
    'theme:desert': 'desert, deserts, dunes, sand dunes, sahara, bedouin, bedouins, camel ride, camels, camel trek',
    'theme:diving':
      'dive, diving, diver, divers, scuba, scuba diving, scuba dive, snorkel, snorkeling, snorkelling, snorkler, reef, reefs, coral, corals, coral reefs, underwater, manta rays, mantas, whale sharks, padi, freediving, shipwrecks, wrecks, open water course, liveaboard, drift dives, swim with fish',
    'theme:family':
      'kid friendly, kids friendly, child friendly, family friendly, theme park, theme parks, amusement park, amusement parks, for the kids, for kids, for children, for the children, playground, playgrounds, aquarium, aquariums, water park, water parks, waterpark, waterparks, kids club, kids clubs, disney, disneyland, disneyworld, legoland, zoo, zoos, things for kids, fun for the kids, for the little ones, for my kids, for our kids, things for the kids, stuff for the kids, farm stay',
    'theme:festivals':
      'festival, festivals, carnival, carnivals, parade, parades, oktoberfest, mardi gras, christmas market, christmas markets, fiesta, fiestas, celebrations, holi, day of the dead, diwali, songkran, fallas, fireworks',
    'theme:food':
      'food, foods, foodie, foodies, eat, eating, cuisine, cuisines, gastronomy, gastronomic, culinary, restaurant, restaurants, street food, cooking, cookery, tapas, sushi, seafood, ramen, dim sum, tacos, pasta, pizza, curry, curries, gourmet, dining, fine dining, noodles, cheese, olive oil, michelin, eat well, eating well, good eats, pintxos, brunch, croissants, gelato, dumplings, bbq, barbecue, fresh fish, chocolate, mezze, local dishes, eating out, food tour, food tours, grub, nosh, pastries, bakeries',
    'theme:hiking':
      'walkers, keen walker, ramblers, hike, hikes, hiker, hikers, hiking, hikin, trek, treks, trekking, trekker, walks, walking, trail, trails, long distance path, ramble, rambling, bushwalking, tramping, mountaineering, camino, day hikes, hillwalking, long walks, hut to hut, walking tour in nature, pilgrimage walk, walk in nature, nature walks',
    'theme:history':
      'history, historic, historical, ancient, ruins, archaeology, archaeological, castle, castles, temple, temples, medieval, roman, romans, unesco, heritage, pyramids, old town, old towns, forts, fortress, fortresses, monuments, pharaohs, inca, incas, maya, mayan, aztec, aztecs, battlefields, colonial towns, antiquity, old stones, roman ruins, ancient ruins, war history, byzantine, ottoman, crusader, stonehenge, egyptology, vikings, archeology',
    'theme:islands':
      'island, islands, island hopping, island hop, isle, isles, atoll, atolls, archipelago, desert island, deserted island, islet, hop islands, tiny island, overwater villa, overwater villas, overwater bungalow, overwater bungalows, over water bungalow, over water bungalows, water villa, water villas, water bungalow, water bungalows',
    'theme:mountains':
      'mountain, mountains, mountainous, alpine, peaks, summit, summits, volcano, volcanoes, volcanos, high altitude, cable cars, rockies, mountain lakes',
    'theme:nature':
      'nature, natural, landscape, landscapes, scenery, scenic, waterfall, waterfalls, forest, forests, woods, rainforest, rainforests, jungle, jungles, fjord, fjords, lake, lakes, national park, countryside, canyon, canyons, glacier, glaciers, outdoors, wilderness, flowers, garden, gardens, geysers, botanic, botanical, botanical gardens, tulips, lavender, rice terraces, stargazing, dark skies, cliffs, caves, tea plantations, parks, lakeside, green hills, rice fields, autumn leaves, foliage, great outdoors, bioluminescence, somewhere green, lush, greenery',
    'theme:nightlife':
      'nightlife, night life, bars, nightclub, nightclubs, clubs, clubbing, party, parties, partying, djs, dj, pubs, dancing, go out at night, cocktails, cocktail bars, techno, beach clubs, raves, rave, night out, nights out, drinking, get drunk, pub crawl, cheap beer, beer, beers, party scene, go out, going out, live it up, rooftop bars, breweries, ibiza style, full moon party, gay bars, booze, party place, party places, party town, party resort, party island, disco, discos, nightclubbing',
    'theme:northern_lights': 'northern lights, northern light, aurora, auroras, polar lights',
    'theme:road_trip':
      'camper, campers, ring road, road trip, road trips, roadtrip, roadtrips, self driving, drive around, driving around, driving tour, driving holiday, campervan, rv, motorhome, scenic drive, scenic drives, motorbiking, motorcycling, motorbike, motorcycle, rent a car, renting a car, rental car, hire car, hire a car, drive the coast, drive along, fly drive, fly and drive, coastal drive, car hire, open road, in our campervan, in our motorhome, in our van, with the caravan',
    'theme:romance': 'romance, romantic, candlelit, candlelight, love nest, couples retreat, lovers',
    'theme:sailing':
      'sail, sailing, sailor, sailboat, yacht, yachts, yachting, catamaran, catamarans, regatta, regattas, boat trip, boat trips, boating, cruise, cruises, cruising, bareboat, gulet, flotilla, boats, boat tours, boat tour, on a boat, boat ride, a boat',
    'theme:shopping':
      'shop, shops, shopping, malls, mall, boutiques, boutique, souk, souks, bazaar, bazaars, markets, market, outlets, designer stores, shopaholic, retail therapy, antiques, vintage stores',
    'theme:skiing':
      'ski, skis, skiing, skier, skiers, skiin, snowboard, snowboarding, snowboarder, snowboarders, powder, pistes, piste, slopes, ski slopes, winter sports, cross country skiing, ski touring, ski resort, ski resorts, ski in ski out, off piste, freeride',
    'theme:spirituality':
      'spiritual, spirituality, meditation, meditate, meditating, temples, monastery, monasteries, pilgrimage, pilgrim, buddhism, buddhist, shrine, shrines, ashram, ashrams, sacred, holy, retreat, retreats, vipassana, soul searching, find myself, convents, find peace',
    'theme:surfing':
      'surf, surfs, surfing, surfer, surfers, waves, kitesurf, kitesurfing, windsurf, windsurfing, bodyboard, bodyboarding, learn to surf, kiteboarding, reef break, reef breaks, beach breaks, point break, point breaks',
    'theme:wellness':
      'wellness, spa, spas, massage, massages, yoga, unwind, unwinding, hot springs, hot spring, thermal, onsen, onsens, detox, hammam, hammams, recharge, sauna, saunas, pamper~, ayurveda, ayurvedic, pilates, mud baths, relax, relaxing, relaxation, relaxed, chill, chilling, chill out, switch off, do nothing, decompress, de stress, mindfulness, rest and recuperate, lazy days, laze, lounging, relaxin, rest, r and r, unplug, recover from work, warm baths, hot baths',
    'theme:wildlife':
      'wildlife, safari, safaris, animals, whales, whale watching, birds, birding, birdwatching, bird watching, birdlife, elephants, elephant, lions, lion, gorillas, gorilla trekking, penguins, big five, turtles, sea turtles, bears, orangutans, dolphins, tigers, lemurs, game drive, game drives, koalas, kangaroos, monkeys, sloths, puffins, orcas, leopards, rhinos, giraffes, pandas, wolves, seals, toucans, great migration, wildebeest, sharks, see animals, humpbacks, komodo dragons, reindeer, jaguars, flamingos',
    'theme:wine':
      'wine, wines, winery, wineries, vineyard, vineyards, cellars, vino, vineyards tour, wine country, champagne houses, prosecco, sommelier, enology',
    'need:step_free':
      "wheelchair, wheelchairs, step free, accessible, accessibility, barrier free, walks with a stick, walks with a cane, walking stick, walker, rollator, mobility scooter, mobility issues, mobility problems, limited mobility, reduced mobility, crutches, disabled, disability, can't do hills, can't manage hills, no hills, not walk far, paraplegic, prosthesis, amputee, few stairs, stairs are a problem, walking is hard, walking frame, zimmer, uses a cane, use sticks, uses sticks, walk with sticks, arthritis, knees won't do, not too many steps, too many steps, because of her knees, because of his knees, because of my knees, uses a stick, parkinson's, parkinsons, parkinson, had a stroke, stroke survivor, after a stroke, cerebral palsy, muscular dystrophy",
    'need:older_people':
      'elderly, senior citizens, seniors, pensioners, my grandmother, my grandfather, my grandparents, retired parents, aging parents, ageing parents, older parents, elderly parents, elderly mother, elderly father, octogenarian, not so young anymore, old folks, in our seventies, in our eighties, in her eighties, in his eighties, in her seventies, in his seventies, in their seventies, in their eighties, in our 70s, in our 80s, in their 70s, in their 80s, oaps, in their 90s, in his 70s, in her 70s, in his 80s, in her 80s, parents in their late 60s, parents in their 70s, parents in their 80s, parents in their seventies, parents in their eighties, grandparents in their 80s',
    'need:solo_women':
      'solo female traveller, solo female traveler, woman travelling alone, woman traveling alone, female solo, solo female, woman alone, solo woman, girl alone, woman on my own, female traveller, female traveler, single woman, lone woman, woman by myself, safe for women, safe for a woman, solo girl, f travelling alone, f solo, feeling safe as a woman',
    'need:same_sex_couples':
      "gay, lesbian, lgbt, lgbtq, lgbtqia, queer, same sex, two men as a couple, two women as a couple, gay couple, gay married couple, two dads, two mums, two moms, trans, rainbow family, lesbian couple, same sex couple, i'm also a woman, i'm a woman too, i'm also a man, i'm a man too, gays, lesbians, hold hands without",
    'need:safety':
      'safe, safety, safe place, safe country, very safe, low crime, feel safe, secure, safe area, nothing dangerous, not dangerous, without danger, safe destination, safest, nervous about safety',
    'need:pregnant':
      'months pregnant, weeks pregnant, pregnant, babymoon, expecting a baby, expecting, months along, weeks along, second trimester, third trimester, trimester, baby on the way, mum to be, mom to be',
    'need:vegetarian':
      "vegetarian, vegetarians, veggie, veggies, no meat, without meat, don't eat meat, doesn't eat meat, meat free, pure veg, strictly veg, strict veg, veg family, veg food, veg only, jain, jains, jain food, pescatarian",
    'need:vegan': 'vegan, vegans, plant based, no animal products, nothing animal',
    'need:halal': 'halal, muslim, muslims',
    'need:kosher': 'kosher, jewish dietary',
    'need:gluten_free': 'coeliac, celiac, celiacs, coeliacs, no gluten, without gluten, gluten',
    'need:pet':
      'dog, dogs, pet friendly, dog friendly, pets, with a dog, cat, puppy, pup, four legged friend, labrador, dachshund, poodle, spaniel, terrier, beagle, kitten, me and my dog, cats, puppies, golden retriever, our doggo, doggo, pooch, mutt',
    'need:avoid_heat':
      "heat is bad, sensitive to heat, heat sensitive, hate the heat, hate heat, no heat, don't do well in heat, doesn't do well in heat, don't do heat, heat intolerant, heat intolerance, avoid heat, avoid the heat, multiple sclerosis, has ms, don't like the heat, don't like heat, don't cope well with heat, not too much heat, heat gives me, heat stroke, overheat, overheats, dislike heat, dislikes heat, hates the heat, hates heat, no extreme heat, don't do well in the heat, doesn't do well in the heat, not do well in the heat, useless in the heat, heat wipes me out, heat knocks me out, the heat gets to me, heat gets to her, heat gets to him, heat rash, heat triggers, pass out in high temperatures, pass out in the heat, pass out when it's hot, passes out in the heat, heat makes me sick, i pass out in high temperatures, i pass out in the heat, with ms, have ms, got ms, ms patient, lupus",
    'need:avoid_cold':
      "can't stand the cold, hate the cold, hate cold, hates the cold, hate being cold, can't take the cold, can't handle the cold, not too cold, no cold, nowhere cold, sensitive to cold, cold makes, don't like the cold, don't like cold, suffer in the cold, raynaud's, raynauds, cold hurts, avoid the cold, can't bear the cold, nothing cold, nothing too cold, not cold, dislike the cold",
    'need:english_spoken':
      'english speaking, english is spoken, speak english, speaks english, english spoken, where they speak english, only speak english, get by with english, get by in english, in english',
    'need:no_car':
      "don't drive, doesn't drive, can't drive, no car, without a car, without car, no driving, no driver's license, no license, no licence, public transport, car free, without driving, don't want to drive, don't want to rent a car, no rental car, no car hire, neither of us drives, none of us drives, nobody drives, won't drive, walkable, without renting a car, not drive, hate driving, don't have a car, no hire car",
    'need:visa_free':
      "visa free, no visa, without visa, without a visa, no visas, visa on arrival, visa hassle, don't need a visa, hate visas, no visa hassle, visas are a pain, no visas please, without visa hassle, jabs or a visa, nowhere we need a visa, nowhere we'd need a visa, nowhere i need a visa, nowhere that needs a visa",
    'need:small_children':
      'stroller, pram, buggy, pushchair, kids under five, small kids, small children, little kids, young kids, young children, little children',
    'avoid:hurricanes': 'hurricane, hurricanes, typhoon, typhoons, cyclone, cyclones',
    'avoid:monsoon': 'monsoon, monsoons, rainy season, rain, rainy, wet season, raining, it rains, downpours',
    'avoid:malaria': 'malaria',
    'avoid:dengue': 'dengue, zika, mosquitoes, mosquitos',
    ailment:
      'asthma, asthmatic, copd, emphysema, altitude sickness, mountain sickness, heart condition, heart disease, heart failure, heart trouble, weak heart, bad heart, high blood pressure, hypertension, angina, pacemaker, on oxygen, oxygen tank',
    'avoid:altitude':
      'altitude sickness, altitude, high altitude, mountain sickness, heart condition, heart disease, heart failure, heart trouble, weak heart, bad heart, high blood pressure, hypertension, angina, pacemaker, high places, too high up, high up, on oxygen, oxygen tank',
    'avoid:crowds':
      'crowds, crowd, crowded, overcrowded, mass tourism, tourist crowds, overrun, touristy, tourist traps, tourist trap, tourists, overtourism, full of tourists, packed with tourists, hordes, selfie sticks, queues, busy places, tour groups, packed beaches, crowded beaches, too many people, busy spots, heaving',
    'avoid:no_alcohol': 'dry country, alcohol ban, dry countries',
    'avoid:crime': 'crime, pickpockets, muggings, dangerous, dangerous places',
    'avoid:political': 'war, coup, conflict, unrest, dictatorship, dictatorships',
    'avoid:wildfire': 'wildfire, wildfires, forest fires',
    'avoid:air_pollution': 'smog, pollution, polluted, asthma, asthmatic, copd, emphysema',
    'avoid:jellyfish': 'jellyfish',
    'avoid:storms': 'storm, storms, rough seas',
    'avoid:remote': 'remote, middle of nowhere, far from a hospital',
    'avoid:extreme_heat': 'extreme heat, scorching heat, heatwave, heatwaves, heat wave, heat waves, 40 degrees',
    'avoid:extreme_cold': 'extreme cold, arctic cold, minus twenty',
    'occasion:honeymoon': 'honeymoon, honeymooners, just married, newlyweds, mini moon, minimoon, newly wed',
    'occasion:anniversary':
      'anniversary, wedding anniversary, years married, silver wedding, golden wedding, ruby wedding',
    'occasion:birthday':
      'birthday, bday, b day, turning 30, turning 40, turning 50, turning 60, turns 30, turns 40, turns 50, turns 60, turning 70, turns 70, 50th, 40th, 30th, 60th, 70th, big five o, big 5 0, big four o',
    'occasion:babymoon':
      'babymoon, last trip before the baby, before the baby comes, before the baby arrives, last trip before bub, before bub arrives',
    'occasion:proposal':
      'proposal, propose, proposing, pop the question, ask her to marry me, ask him to marry me, engagement trip, propose to, going to propose',
    'occasion:wedding':
      "destination wedding, get married, getting married, our wedding, elope, eloping, wedding abroad, we marry, we're marrying, tie the knot, tying the knot, get hitched, getting hitched",
    'occasion:graduation':
      'graduation, graduated, graduating, finished my degree, finished school, finals are over, passed my exams, end of exams, finished uni, a levels are over',
    'occasion:retirement': 'retirement, retired, retiring, first pension',
    'occasion:bereavement':
      'died in, died last, passed away in, passed away last, died, passed away, death of, funeral, lost my husband, lost my wife, lost my mother, lost my father, lost my mum, lost my dad, lost my mom, lost our, grief, grieving, mourning, widow, widower, widowed, bereaved, bereavement, ashes, passed in, passed on, passed last, passed this, passed suddenly, passed recently, passed earlier, passed a, in memory of, rest in peace, we buried, just passed',
    'occasion:separation':
      'divorce, divorced, breakup, break up, broke up, split up with, separation, separated, dumped, left me, newly single, recently single, heartbroken, heartbreak',
    'occasion:recovery':
      'burnout, burnt out, burned out, recovering, recovery, convalesce, convalescence, after surgery, after chemo, chemo, cancer, after an operation, exhausted, completely drained, stressed out, nervous breakdown, heart attack, after my illness, rehab, get better',
    'occasion:reunion': 'reunion, family reunion, get together',
    'comfort:shoestring':
      "budget tight, budget is tight, money is tight, tight on money, shoestring, on a shoestring, cheap, cheapest, as cheap as possible, low budget, tight budget, on a budget, hostel, hostels, backpacking, backpacker, backpackers, backpack, broke, skint, budget friendly, inexpensive, low cost, not expensive, nothing expensive, not much money, little money, camping, tent, dorms, dirt cheap, cheapo, dorm, bargain, budget trip, economical, small budget, limited budget, frugal, thrifty, cheap and cheerful, not too expensive, affordable, no expensive, couchsurfing, students budget, cheaply, student budget, poor students, short on cash, strapped for cash, penny pinching, on the cheap, not a lot of money, keep costs low, keep costs down, no big budget, no money, cheap beer, cheap beers, cheap drinks, cheap pints, cheap booze, as little as possible, as little as poss, as cheap as poss, saving up, we're saving, i'm saving, shabby, grotty, fleapit, fleapits, without breaking the bank, won't break the bank, easy on the wallet",
    'comfort:mid_range':
      'mid range, midrange, mid budget, medium budget, moderate budget, average budget, moderately priced, reasonable price, reasonably priced, decent hotels, middle of the road, 3 star, three star, average, reasonable, moderate, normal budget, mid price, medium, comfortable but not luxury, nothing fancy',
    'comfort:comfortable':
      "luxury, luxurious, luxe, five star, 5 star, four star, 4 star, upscale, high end, splurge, splurging, no expense spared, money is no object, money no object, money isn't an issue, money doesn't matter, price is no issue, money is no problem, money is not a problem, money is not problem, money isn't a problem, money's not a problem, money is not an issue, money is no issue, cost is no problem, boutique hotel, boutique hotels, premium, first class, exclusive, posh, treat ourselves, treat myself, spoil ourselves, spoil myself, deluxe, business class, private villa, overwater villa, overwater bungalow, butler, cost is no object, fancy hotel, fancy hotels, best hotels, budget is unlimited, unlimited budget, no budget limit, generous budget, big budget, money's no object, comfortable hotels, comfortable hotel, comfortable room, comfortable rooms, comfortable bed, comfortable beds, should be comfortable, must be comfortable, has to be comfortable, nice hotels, good hotels, lavish, high budget, somewhere fancy, something fancy, fancy place, fancy places, fancy resort, bit fancy, fancy ones, splash out, push the boat out, overwater villas, overwater bungalows, over water bungalow, over water bungalows, water villa, water villas, water bungalow, water bungalows",
    'pace:relaxed':
      "less per day, fewer per day, one less thing, one thing less, nothing strenuous, nothing too strenuous, not too strenuous, nothing tiring, nothing too tiring, nothing energetic, nothing too energetic, not too much walking, slow, slower, slower days, less rushed, more relaxed days, days more relaxed, slowly, slow travel, easy pace, take it easy, at our own pace, unhurried, no rush, without rushing, laid back, leisurely, no stress, without stress, relaxed pace, easy going, not rushing around, no rushing, not too much, lazy, too much stuff, too much crammed, too full, too crammed, crammed, too packed, too busy a day, too many things, too much going on, more time to breathe, room to breathe, breathing space, ease off, ease up, less stuff, fewer things, more free time, more downtime, take things easy, too rushed, too hectic, less hectic, a free day, rest day, day with nothing, nothing planned, day to ourselves, too much on day, need rest, gentle walks, gentle walk, gentle pace, lighter, take it easier, easier days, a bit easier, make it easier, don't do mornings, not a morning person, not morning people, late starts, later start, later starts, start later, lie in, sleep late, get up later, less packed, a bit rushed, feels rushed, too tiring, too exhausting, thin it out, not too stressful, not stressful, stress free, nothing stressful, without any stress, gentle stroll, a stroll, strolls, potter about, pottering, sleep in, tires easily, gets tired easily, tire easily, get tired easily, tires quickly",
    'pace:packed':
      'packed, action packed, see as much as possible, as much as possible, full programme, full program, fast paced, jam packed, nonstop, non stop, on the go, busy itinerary, cram in, see everything, do everything, cram more, loads of energy, lots of energy, plenty of energy, pack more in, fit more in, full, squeeze more in, a lot more each day, fuller days, do more each day, more stuff, stressful, hectic',
    'pace:balanced': 'balanced, a mix of, mix of',
    'novelty:famous':
      'famous, iconic, well known, bucket list, classic, must see, must sees, the classics, big sights, highlights',
    'novelty:hidden':
      "hidden gem, hidden gems, off the beaten track, off the beaten path, off beat, offbeat, unusual, undiscovered, unknown, lesser known, less known, not touristy, non touristy, untouristy, secret, unspoilt, unspoiled, authentic, something different, not the usual, away from the tourists, where nobody goes, nobody has heard of, unexplored, not mainstream, few tourists, no tourists, without tourists, not many tourists, where no tourists go, undertouristed, never heard of, nobody's heard of, no one has heard of",
    'novelty:quiet':
      'quiet, peaceful, peace and quiet, calm, tranquil, secluded, remote, serene, tranquility, away from it all, get away from it all, away from the crowds, without crowds, no crowds, not crowded, not too crowded, uncrowded, empty beaches, solitude, not busy, not too busy, low key, lonely beach, deserted, sleepy, less crowded, peacefully, far from the crowds, away from people, nobody around, isolated, not too loud, not loud, not noisy, not too noisy, away from the noise, we want peace, some peace, tranquillity, off season, low season, out of season, shoulder season',
    'novelty:lively':
      'lively, buzzing, vibrant, bustling, happening, full of life, animated, busy place, where the action is, young crowd, something going on, loud, too quiet, rowdy',
    'open:season':
      "any time, anytime, whenever, any month, any season, flexible dates, dates are flexible, flexible with dates, flexible on dates, when doesn't matter, no fixed dates, no fixed date, open dates, dates are open, any time of year, any time of the year, don't care when, don't mind when, not sure when, time doesn't matter, no preference when, no specific dates, no set dates, the dates don't matter, anytime really, all year, you pick the dates, flexible about dates, flexible on when",
    'open:length':
      "any length, however long, as long as it takes, length doesn't matter, as long as needed, any number of days, don't care how long, not sure how long, no matter how long, open ended, flexible on length, flexible length, duration doesn't matter, however many days, length is flexible, depends on price, depends on the price, depends on the deal",
    'open:budget':
      "money is no object, money no object, money doesn't matter, money is no problem, money is not a problem, money is not problem, money isn't a problem, money's not a problem, money is not an issue, money is no issue, cost is no problem, no budget, budget is open, open budget, any budget, no budget limit, unlimited budget, budget doesn't matter, money isn't an issue, no limit, no price limit, don't care about money, cost is no object, price doesn't matter, flexible budget, budget is flexible, not sure about the budget, money's no object, no budget in mind, no fixed budget, price is no issue, budget is unlimited, whatever it costs, no expense spared, haven't got a budget, no set budget, depends on the price",
    'open:place':
      "anywhere, wherever, any country, any place, any continent, surprise me, surprise us, no place in mind, no destination in mind, don't care where, don't mind where, no matter where, the whole world, whole world, worldwide, open to anything, place doesn't matter, anywhere in the world, no preference where, not sure where, no idea where, anyplace, open to anywhere, don't know where, all over the world, flexible on destination, destination is open, where doesn't matter, open on where, haven't decided where, no particular place, no particular country, where is it, where's it, where would it be, where will it be",
    'open:companions': 'with anyone, company is open, not sure who is coming, depends who joins',
    'open:interests':
      'anything goes, no special interests, no particular interests, i like everything, we like everything, anything fun, whatever is fun, open for everything, no specific interests, into everything, up for anything, a bit of everything, bit of everything',
    'open:any':
      "i don't know, don't know, dunno, no idea, not sure, no preference, no preferences, doesn't matter, don't mind, don't care, whatever, up to you, you decide, you choose, anything, any, either, either is fine, all fine, all good, flexible, open, no opinion, not fussed, not bothered, idk, no clue, whichever, you pick, surprise me, surprise us, nothing special, nothing in particular, nothing specific, no particular preference, i have no preference, i'm easy, we're easy, skip, skip that, next question, can't say, hard to say, it depends, not important, unimportant, haven't decided, not decided yet, undecided, we'll see, makes no difference, all the same, it's all the same, rather not say, prefer not to say, pass, no limit, no restrictions, n/a, none, irrelevant, i'm flexible, we're flexible, no pref, beats me, who knows, your call, don't know yet, not sure yet, i'm open, we're open, you tell me, no special wishes, no wishes, depends on price, depends on the price, don't care as long as",
    yes: "yes, yep, yeah, yup, ya, sure, ok, okay, okey, of course, absolutely, definitely, certainly, correct, exactly, right, that's right, indeed, please do, go ahead, sounds good, sounds great, sounds perfect, sounds lovely, perfect, great, why not, let's do it, do it, alright, all right, fine, yes please, yess, yesss, sure thing, aye, deal, agreed, i do, we do, i would, we would, do that, that works, works for me, works for us, go for it, brilliant, excellent, good idea, great idea, that's it, that's the one, that one, gladly, very much, i'm in, we're in, looks good, looks great, i'd love that, we'd love that, love it, love to, would love to, confirmed, confirm, book it, by all means, k, kk, y, totally, affirmative, you bet, make it so, with pleasure, cool, sweet, lovely, super, wonderful, fantastic, amazing, awesome, that's perfect, oh yes, hell yes, yes indeed, good, nice",
    no: "no, nope, nah, no thanks, no thank you, not really, not now, not yet, never mind, nevermind, rather not, i'd rather not, certainly not, absolutely not, definitely not, no way, not at all, don't, negative, no need, not necessary, n, naw, hell no, god no, please don't, i don't think so, not today, maybe later, later, not that, not that one, not this one, wrong, no no, not for me, not for us, not interested, no good, meh",
    others:
      "more like this, more like these, more like that, more of these, others, other options, other places, other ideas, other suggestions, something else, somewhere else, anything else, show me others, show me other, show others, show us others, more options, more ideas, more suggestions, more choices, different ones, different options, different places, different suggestions, another option, another one, another set, another three, three more, try again, new ones, new options, new suggestions, new ideas, next three, other destinations, something different, alternatives, what else, none of them, none of these, none of those, none of the above, neither of them, neither of these, not convinced, none really, none appeal, don't like any, don't like any of them, don't like any of these, not any of them, any others, any other ideas, got anything else, any other suggestions, better ones, don't like them, don't like these, don't love any, not those, not these, not quite it, not what we're looking for, not what i'm looking for, not what i had in mind, not what we had in mind, not quite what, keep looking, try something else, else, refresh, other ones, any more ideas, not my style, fresh ideas, three new, different places please, none does it for me, no not these, some others, what else is there, what else do you have, seen em all, seen them all, next please, none grab me, none grab us, the others, the other ones",
    restart:
      "let's start again, start again from scratch, start over, start again, start from scratch, from scratch, restart, begin again, reset, start afresh, forget everything, forget all that, forget it all, scrap everything, scrap all that, new search, back to the beginning, let's begin again, from the beginning, start fresh, begin anew, scratch all that, wipe everything, clean slate, forget what i said, forget everything i said, ignore everything, ignore everything i said, back to square one, go back to the start, all over again, begin from zero, start from zero, redo everything, throw it all away, new trip, forget this whole trip, forget this trip, forget the whole trip, whole new trip",
    change_mind:
      "changed my mind, change my mind, changed our minds, changed our mind, change our mind, change our minds, changing my mind, having second thoughts, second thoughts, on second thought, on second thoughts, thought again, thought it over, not so sure anymore, not sure anymore, not happy with, regret, reconsider, reconsidered, take that back, i take it back, undo, cancel that, cancel it, don't want to go there anymore, no longer want, don't want it anymore, not there after all, made a mistake, wrong choice, wrong one, i meant, we meant, not after all, after all, pick again, choose again, choose another, choose a different, changed plans, change of plan, change of plans, change of heart, go back to the options, back to the options, back to the three, see the options again, unchoose, scrap that, let's not, let's not go there, we'd rather not go, switch to, swap it, other plans now, got cold feet, on reflection, not feeling it, not feeling this place, don't want to go anymore, don't want to go any more, change the destination, change destination, different destination, can we go back, go back to the, back to the others, clicked wrong, clicked the wrong, i clicked wrong, wrong button, i wanted the",
    pick: "final answer, final decision, voted for, go with, go for, going with, going for, take, i'll take, we'll take, i take, pick, picking, choose, choosing, chosen, opt for, opting for, settle on, settled on, decide on, decided on, decide for, decided for, select, book, lock in, make it, let's do, let's go to, let's go with, it's, i want, we want, want, i'd like, we'd like, would like, i'd love, we'd love, i choose, we choose, my choice is, our choice is, my pick is, our pick is, i vote for, vote for, we vote for, stick with, sold on, it has to be, it must be, it'll be, definitely, we'll go to, we'll go with, i'll go with, i'd go for, we'd go for, i'd go with, we'd go with, prefer, i prefer, we prefer, rather, i'd rather, we'd rather, give me, give us, gimme, wins, is the one, is it, that's the one, please, sounds perfect, is perfect, is our choice, is my choice, is my favourite, is my favorite, is our favourite, is our favorite, we have a winner, winner, going to be, decision is, in for, count us in for, sign us up for, sign me up for, take us to, take me to, send me to, i say, we say, say, fly to, off to, has my vote, gets my vote, yes to, has won us over, happy with, we decided, i decided, we've decided, i've decided, go to, definitively, we pick, i pick, it shall be, shall be, all the way, for the win, ftw, my heart says, convinced me, takes it, is what we want, is what i want, roll with, let's roll with, hands down, gets our vote, my vote goes to, our vote goes to, over the other two, we're going to, is the one for us, ticks all the boxes, ticks every box, picked, sold, i'd pick, we'd pick, i'd take, we'd take, i'd choose, we'd choose, that's final, decision made, here we come, here i come, has to be it, i'm sold on, we're sold on, wouldn't say no to, our pick, my pick, my vote, our vote, you had me at, i guess, we'll have, i'll have, no hesitation, without hesitation",
    choose_for_me:
      "break the tie, settle it for us, whatever you'd, whichever you'd, you choose, you decide, you pick, your choice, your call, up to you, surprise me, surprise us, whichever you think, whatever you think, you tell me, pick for me, pick for us, choose for me, choose for us, decide for me, decide for us, pick one for us, pick one for me, pick one, choose one, which would you choose, which would you pick, which one would you choose, which one would you pick, what would you pick, what would you choose, which do you recommend, which one do you recommend, what do you recommend, your recommendation, your favourite, your favorite, flip a coin, toss a coin, can't decide, i leave it to you, leave it to you, we leave it to you, you're the expert, you are the expert, i trust you, we trust you, dealer's choice, help me decide, help us decide, help me choose, help us choose, either is fine, either works, any is fine, any of them, any of these, any of those, any of them is fine, any works, any will do, all sound great, all sound good, they all sound good, they all sound great, whichever, whichever is best, don't mind which, don't care which, no preference, all good, all fine, all of them, i like them all, we like them all, like all of them, love them all, whatever, doesn't matter, just pick, pick the best, the best one, the best, best one, roll the dice, eeny meeny, hard to choose, hard choice, tough choice, torn, what do you suggest, what would you suggest, you know best, which is best, which one is best, which is the best, what's your favourite, what's your favorite, what's your pick, pick for us please, any, either, either one, either of them, both are fine, both fine, i'm easy, we're easy, makes no difference, equally good, can't choose, what would you do, what would you go for, where would you go, which would you go for, useless at deciding, bad at deciding, rubbish at deciding, terrible at deciding, useless at choosing, bad at choosing, whichever has the best, whichever is the best, whichever is, what would you go with, which would you go with, what you'd go for",
    any_of_them:
      'either, any of them, any of these, any of those, any one of them, either of them, any of the three, any of your suggestions, any of the options, both, all three, all of them, all, each of them',
    none_of_them: 'none, neither, none of them, none of these',
    lean: "maybe, perhaps, possibly, leaning towards, leaning to, leaning toward, tempted by, tempting, tempted, looks nice, looks good, looks interesting, sounds nice, sounds good, sounds interesting, sounds great, sounds lovely, sounds fun, sounds amazing, looks great, looks lovely, looks amazing, looks fun, seems nice, seems good, seems great, interesting, interested in, i like, we like, like, love, i love, we love, could be, might be, might, i think, i guess, we think, probably, thinking about, thinking of, considering, curious about, is nice, is interesting, is tempting, appeals, is great, is good, fancy, favourite so far, favorite so far, hmm, not bad, would be nice, could work, might work, wouldn't mind",
    what_about:
      "what about, how about, and what about, what of, why not, have you considered, did you consider, have you thought of, what do you think of, what do you think about, thoughts on, any thoughts on, opinion on, opinion of, would you recommend, how is, how's, what's, is it worth going to, is there anything in, do you know, do you have, do you also have, and, is possible, as an option, could we go to, could we do, can we go to, can we do, is an option, an option, would work",
    one: 'one, ones, place, spot, choice, destination, suggestion, idea, city, island, country, town, of the lot, of the three, of the bunch, of them all, thing',
    option:
      'option, number, no, nr, choice, destination, suggestion, #, place, proposal, idea, variant, pick, num, plan, answer, nbr, door',
    'ordinal:1': 'first, 1st, top, the top, number one, first one, the former',
    'ordinal:2': 'second, 2nd, middle, second one, the middle',
    'ordinal:3': 'third, 3rd, third one, the last, last one, the latter, bottom',
    cheaper:
      "cheaper, less expensive, more affordable, lower price, lower budget, too expensive, too pricey, too dear, too costly, out of our budget, over budget, over our budget, beyond our budget, costs too much, cost less, less money, cheaper please, more budget friendly, easier on the wallet, bit steep, a bit pricey, pricey, save money, can't afford, not affordable, reduce the cost, cut the cost, cut costs, bring the price down, bring the cost down, lower the cost, lower cost, trim the cost, trim costs, trim the budget, trim the price, shave some money off, knock some money off, cut the budget, tighten the budget, spend less, cost a bit less, save somewhere, save a bit, make savings, save some money, cost too much, costing too much, save on, is there a cheaper way, bring the bill down, not so dear, not as dear, not as pricey, not so pricey, not so expensive, not as expensive",
    cheapest:
      'cheapest, least expensive, most affordable, lowest price, lowest cost, easiest on the wallet, best value, best for our budget, kindest to the wallet',
    dearer:
      'more luxurious, more upscale, fancier, more expensive, more comfortable, something better, more exclusive, nicer hotels, classier, posher, more upmarket, better hotels, a bit nicer, higher end',
    dearest: 'most expensive, most luxurious, priciest, fanciest, dearest, poshest',
    warmer: 'warmer, hotter, sunnier, warmest, hottest, sunniest, more sun',
    cooler: 'cooler, less hot, colder, coolest, coldest, milder, fresher',
    warmest: 'warmest, hottest, sunniest, best weather',
    coolest: 'coolest, coldest',
    nearest:
      'nearest, closest, shortest flight, shortest journey, quickest to get to, easiest to get to, closest to us, closest to home, least far',
    quietest:
      'quietest, calmest, least crowded, least touristy, most peaceful, least busy, most secluded, most tranquil, most chilled, emptiest',
    safest: 'safest',
    liveliest: 'liveliest, most lively, buzziest',
    easiest: 'easiest, gentlest, flattest, least hilly, easiest on the legs',
    least_walking: 'least walking, less walking, fewest stairs, fewest steps, fewer stairs',
    best_food: 'best food, tastiest food, best cuisine, best restaurants, nicest food, best eating',
    best_beaches:
      'best beach, best beaches, nicest beach, nicest beaches, prettiest beach, prettiest beaches, loveliest beaches, best sand',
    best_nightlife: 'best nightlife, best parties, best clubs, best bars, most nightlife, best party scene',
    closer:
      'so far away, so far off, a long way away, closer, nearer, closest, nearest, less far, shorter flight, not so far, shortest flight, not as far, too far, too far away, closer to home, nearer home, flights would kill us, flights would kill me, flight would kill us, flight would kill me, closest to us',
    quieter:
      'quieter, calmer, less crowded, less touristy, more peaceful, quietest, calmest, more secluded, less busy, more remote, not so crowded, emptier, too crowded, too touristy, too busy',
    why: "why, why do you ask, why are you asking, why do you need that, why do you need to know, why do you want to know, what for, how come, what's that got to do with it, is that important, does it matter, does that matter, why is that important, why does it matter, why does that matter, what do you need that for, do you need to know that, is that relevant, why the question, why should i tell you, what difference does it make, reason for asking, for what reason, why is this relevant, do you need that, do i have to answer, must i answer, what's that for, why do you need to know that, why do you care, why's that, what's it to you, what do you need to know that for, why d'you ask, why do u ask, is that really necessary, is that necessary, is this necessary, is it necessary, do you really need that, do you really need to know, why would you need that, why would you need to know, why would you want to know",
    meaning:
      "what do you mean, what does that mean, what does it mean, what is meant, what exactly do you mean, i don't understand, don't understand, i don't get it, don't get it, didn't get that, not sure what you mean, no idea what you mean, can you explain, could you explain, please explain, explain please, explain the question, sorry what, what, huh, pardon, come again, how do you mean, in what sense, what sense, meaning, what are you asking, what was the question, can you repeat, could you repeat, repeat the question, rephrase, can you rephrase, say that again, clarify, can you clarify, be more specific, can you be more specific, i'm confused, that's confusing, confused, wdym, eh, excuse me, define, what are you talking about",
    options:
      "what are my options, what are the options, like what, such as, such as what, for example, give me examples, give me an example, any examples, give examples, can you give me examples, what can i choose, what can i choose from, what are the choices, what is there, what's available, which are there, what kinds are there, what would be examples, what could i say, what can i say, what should i say, what should i answer, what do others say, what do people usually say, what do most people say, what would you suggest, suggest something, what do you suggest, what do you have, examples please, an example, an example please, examples, what kind of answer, what would be normal, what's typical, what's realistic, what's a reasonable amount, what is a good amount, how much do i need, how much is needed, how much should i budget, what's normal, what's usual, what's average, what would be usual",
    'ask:weather':
      "weather, temperature, temperatures, how hot, how warm, how cold, rain, climate, does it rain, rainy, sunny, humid, how's the weather, degrees, forecast, snow, is it hot, is it warm, is it cold, sea temperature, raining, too hot, too cold, very hot, very cold, windy, boiling, freezing",
    'ask:season':
      'best time, best month, best season, when to go, when should, when is it best, right time, good time, when to visit, which month, what month, time of year, best months, rainy season, high season, peak season, best week, which week, what week, when is the blossom, when exactly, when would you recommend',
    'ask:cost':
      'cost, costs, how much, price, prices, expensive, cheap, budget, pricey, how expensive, afford, daily cost, how cheap, money, dear, price tag, what does it cost, cash, card, cards, atm, atms, tip, tipping, currency',
    'ask:getting_there':
      'budget airlines, no budget airlines, budget airline, get there, getting there, how far, flight, flights, fly, how long is the flight, airport, airports, direct flight, direct flights, travel time, how do we get, how do i get, how to get, reach it, far away, which airport, journey, how long does it take',
    'ask:getting_around':
      'get around, gets around, getting around, need a car, rent a car, public transport, taxi, taxis, car hire, rental car, need to drive, without a car, scooter, uber, trains there, buses there, car necessary, walkable, get between, between them',
    'ask:things_to_do':
      "things to do, what to do, what is there to do, what can you do, what can we do, what can i do, activities, sights, attractions, see there, to see, do there, highlights, what to see, excursions, day trips, must see, what is there to see, what do people do, anything to do, tours, fun things, museums, boring, any good for, what should we not miss, what should i not miss, what not to miss, not to miss, must sees, must do, must dos, can't miss, unmissable, what else is there to do, what else is there to see, what else to do, what else can we do, what else could we do, what else can i do, anything else to do, anything else to see, anything else worth seeing, anything else we could do",
    'ask:where_to_stay':
      'where to stay, stay, hotels, hotel, accommodation, areas, neighbourhood, neighborhood, which area, which part, where should we stay, where do we stay, where to sleep, resort, resorts, hostels, airbnb, best area, lodging, where should we sleep, where do we sleep, where can we sleep, where will we sleep, where do i sleep, where would we sleep, where would i sleep, place to sleep, places to sleep',
    'ask:food':
      'food, eat, restaurants, cuisine, dishes, specialities, specialties, vegetarian food, vegan food, drink, what do they eat, taste',
    'ask:packing':
      'pack, packing, bring, wear, clothes, what to bring, what should i bring, take with us, what to wear, luggage, suitcase, adapter, adapters, plug, plugs, umbrella, sunscreen',
    'ask:safety':
      'safe, safety, dangerous, crime, secure, danger, scams, alone at night, safely, risky, any sharks, any snakes, any spiders, any crocodiles, are there sharks, are there snakes, snakes there, sharks there, walk around at night, out at night',
    'ask:health':
      'vaccination, vaccinations, vaccine, vaccines, malaria, health, doctor, doctors, hospital, hospitals, jabs, shots, mosquitoes, tap water, drink the water, pharmacy, sick, dengue, altitude sickness, medical, jabs for, jab',
    'ask:entry': 'visa, visas, passport, entry, esta, border, customs, need a visa, id card, immigration',
    'ask:children':
      'kids, children, child, toddler, baby, kid friendly, child friendly, for families, family friendly, good for kids, pram, stroller, teenagers, toddlers, small kids, young kids, pushchair, buggy, little one, little ones',
    'ask:accessibility':
      'wheelchair, accessible, step free, stairs, accessibility, disabled, hilly, steep, mobility, her knees, his knees, my knees, our knees, bad knees, lots of walking, a lot of walking, walking stick, crutches, cope with, manage with, my dad cope, my mum cope',
    'ask:crowds': 'crowded, crowds, busy, touristy, tourists, how busy, packed, overrun, quiet, full of tourists',
    'ask:nightlife':
      'going on in the evenings, going on at night, on in the evenings, on at night, after dark, nightlife, bars, clubs, party, parties, go out, pubs, clubbing',
    'ask:beaches': 'beach, beaches, swim, swimming, sand, snorkel, snorkelling, snorkeling, sandy',
    'ask:compare':
      'compare, comparison, difference, differences, versus, vs, better, compared, pros and cons, differ, which is better, which one is better, which is cheaper, which is warmer, which one is cheaper, which is closer, which is quieter, which one has, which has, best for, difference between them, differences between them',
    'ask:reasons':
      "why these, why this one, why those, why did you, why do you suggest, why do you recommend, why would you, why is it good, what makes, reason, reasons, why do you think, why those three, why should we, why should i, how did you choose, how did you pick, how come these, why did u, why d'you, what made you, what made u, how did you come up with, why pick, why choose, why are you suggesting",
    'ask:plan':
      "itinerary, what's the plan, the plan look like, plan the days, day by day, schedule, route, next step, next steps, what happens next, what now, what next, how do we proceed",
    'ask:general':
      "is it mad to, is it crazy to, is it silly to, is it stupid to, is it wise to, is it ok to, is it okay to, is it a good idea to, is it a bad idea to, tell me more, tell me about, more about, more info, details, know more, learn more, describe, information, what's it like, what is that like, hear more, elaborate, say more, like there, facts, wifi, wi fi, internet, is it worth it, worth it",
    'ask:assistant':
      'who are you, what are you, are you a bot, are you human, are you a human, are you real, are you an ai, are you chatgpt, what can you do, how do you work, your name, can you book, do you book, are you a robot, how does this work, how does it work, are you a person, what do you do, real person, is this a bot, do you speak, what languages, which languages, what can you actually do, what do you actually do, what are you able to do, who made you, who built you, who is behind you, my data, what happens to what i tell you',
    'talk:greeting':
      "hi, hello, hey, good morning, good afternoon, good evening, hiya, howdy, hi there, hello there, hey there, greetings, yo, how are you, morning, heya, good day, sup, g'day, anyone there, hullo, evening, evening all, afternoon, mornin",
    'talk:thanks':
      'thanks, thank you, thx, ty, cheers, much appreciated, thanks a lot, thank you so much, thank you very much, thanks so much, appreciate it, tysm, ta, thanx, thanks a million, grateful, thanks for your help',
    'talk:goodbye':
      "bye, goodbye, see you, good night, see ya, farewell, later alligator, cya, ciao, talk later, so long, ttyl, have a nice day, have a good day, gotta go, until next time, that's all, i'll come back, come back tomorrow, come back later, back tomorrow, let me think about it, i'll think about it, we'll think about it, sleep on it, get back to you, be back later, that's it for now, talk tomorrow",
    'talk:praise':
      "you're great, you are great, you're amazing, well done, good job, great job, nice work, you're the best, i love you, good bot, you're helpful, very helpful, you rock, impressive, great work, awesome job, you're awesome, clever, smart bot, love this app, this is great, super helpful, you are helpful, that was helpful, so helpful, nice job",
    'talk:complaint':
      "this is useless, useless, you don't understand, you don't listen, you aren't listening, you're not listening, stupid, idiot, terrible, this is annoying, annoying, you suck, this sucks, waste of time, rubbish, bad bot, not helpful, unhelpful, you already asked, you asked that already, already told you, i already told you, i just told you, i already said, i said that already, i just said, stop asking, listen to me, frustrating, wtf, dumb, that makes no sense, makes no sense, ridiculous, garbage, crap, this is a joke, worst, you keep asking, i've told you, worst week",
    'talk:joke':
      'lol, haha, hahaha, tell me a joke, joke, rofl, lmao, ha ha, knock knock, hehe, to the moon, mars, fly me to the moon, hell, narnia, hogwarts, mordor, atlantis, wakanda',
    'talk:distress':
      "want to die, kill myself, suicidal, suicide, end my life, can't go on, hate my life, no reason to live, don't want to live, self harm, hurting myself, end it all, don't want to be here anymore, life isn't worth living",
    undecided:
      "hmm, let me think, need to think, think about it, not sure, undecided, need time, sleep on it, can't decide yet, thinking, give me a minute, have to ask, ask my wife, ask my husband, talk to my, discuss with, don't know, no idea, um, uh, well, let me ask, torn between, if it wasn't for, if it weren't for, if only it, if it had, if it were, if it was, if they had, useless at it",
    praise_it:
      'nice, great, lovely, beautiful, good, interesting, wonderful, tempting, wow, cool, look good, look great, look fine, sound good, look nice, look lovely',
    tell_me:
      "tell me, tell us, show me, show us, explain, describe, give me, give us, i want to know, we want to know, i'd like to know, we'd like to know, want to hear, want to learn, let me know, can you tell, could you tell, do you know, know more, hear more, learn more, more about, info on, information about, details on, details about, know about, read about, wonder, can you tell me, could you tell me, can u tell me, would you tell me, tell us about, show me more about, show us more about, more info on, more info about",
    'plan:accommodation':
      'where to stay, accommodation, hotel, hotels, places to stay, area, areas, neighbourhood, neighborhood, neighbourhoods, neighborhoods, lodging, place to stay, the stay, rooms, sleep, to stay, stay somewhere',
    'plan:flights':
      'flights, flight, getting there, how to get there, travel there, plane tickets, airfare, the journey, transport, tickets',
    'plan:activities':
      'activities, things to do, what to do, sights, excursions, tours, experiences, attractions, activity',
    'plan:itinerary':
      'itinerary, day by day, each day, every day, schedule, the days, plan the days, timetable, day plan, daily plan, programme, program, plan of the days, route, agenda',
    'plan:finalization':
      "finalize, finalise, finalization, wrap up, finish the plan, final plan, finish up, summary, everything together, export, finish planning, calendar, overview, complete the plan, what's left to do, what else do we need, still missing, what's still missing",
    'plan:next':
      "next, next step, continue, carry on, go on, proceed, keep going, move on, what's next, what next, next please, on we go, go ahead, next stage, what now, lock it in, finish it, wrap it up, good to go, finalise it, finalize it",
    'plan:show':
      "show, look at, see, plan, start planning, start with, let's plan, let's start, let's look, let's do, find, talk about, discuss, go to, back to, go back to, begin, want to see, review, check, figure out, work on, sort out, sort, help with, organise, organize, move on to, continue with, shall we, choose, book, next, show me, show us, what's left to do, what's still missing",
    'plan:add':
      "add, include, put in, put, fit in, pick, take, choose, book, select, we'd like, i'd like, we want, i want, want, squeeze in, sign us up for, go with, stay in, stay at, prefer, like, keep, make time for, don't forget, let's do, would like, we don't want to miss, i don't want to miss, don't want to miss, don't let us miss, don't let me miss, can't miss, mustn't miss",
    'plan:drop':
      "no longer want, drop, remove, delete, cancel, take out, leave out, skip, no, without, scrap, get rid of, cut, lose, forget, kick out, cross off, strike, take off, don't want, not, don't need, throw out, ditch, bin, chuck, axe, get rid, knock off, leave off, not bothered about, isn't for us",
    'plan:move':
      'move, shift, put, change, reschedule, switch, postpone, bring forward, swap, do, push, place, rather, schedule, have, on',
    'plan:arrive':
      'arrive, arriving, arrival, land, landing, get in, get there, we land, touch down, check in, reach, our flight lands, plane lands, flight gets in, come in, gets in, lands, plane gets in, we fly in, arrives',
    'plan:leave':
      'leave, leaving, departure, depart, departing, fly back, fly home, flight home, flight back, go home, return flight, flight leaves, check out, our flight is, head home, take off, be at the airport, catch our flight, plane leaves, be out by, be out at, out of the room, ferry home, train home, ferry back, train back, flying home, flying back, home goes at',
    'plan:make':
      'make a plan, make the plan, make me a plan, make us a plan, plan it, plan the trip, plan everything, create an itinerary, make an itinerary, build an itinerary, build the itinerary, create the itinerary, make the itinerary, write the itinerary, plan our trip, plan my trip, plan our days, plan the days, do the planning, fill the days, fill in the days, put it together, put together a plan, make a schedule, create a plan, do it for us, plan it for us, plan everything for us, generate the itinerary, draw up a plan, draft a plan, suggest a plan, write up the plan, write up the whole plan, write it up, write it all up, draft the days',
    'plan:undo':
      'undo, undo that, undo it, undo this, undo the last, undo last, revert, put it back, put that back, take that change back, reverse that, go back one step, the way it was, as it was before',
    'plan:day': 'day',
    'plan:noon': 'noon, midday, lunchtime, lunch time, at lunch, mid day',
    'plan:midnight': 'midnight',
    'plan:morning': 'morning, breakfast time, in the morning, early morning, early',
    'plan:afternoon': 'afternoon, in the afternoon',
    'plan:evening': 'evening, at night, in the evening, late evening, late, night',
    safari: 'safari, safaris, big five, game drive, game drives, big game',
    animal:
      'dog, puppy, pup, doggy, doggo, cat, kitten, labrador, dachshund, poodle, spaniel, terrier, beagle, collie, retriever, parrot, rabbit, hamster, horse, pony, tortoise',
    out_after: "isn't it, it isn't, out, off, away, out of it, off the table, off the list",
    in_after: 'in, on, back in, on the list, in its place, instead',
    instead_of: 'instead of, rather than, in place of',
    exchange:
      'swap, swap out, swapping, replace, replacing, substitute, change the, change number, change option, changing the',
    first_two:
      'first two, first 2, first couple, 1st two, former two, first and second, first two places, first two options, top two, the first two, the first 2, the first couple',
    last_two:
      'last two, last 2, latter two, second and third, final two, bottom two, 2nd and 3rd, the last two, the last 2, the latter two',
    take_it:
      "we'll take it, i'll take it, take it, take that one, we'll take that one, i'll take that one, we'll have it, we'll have that one, i'll have that one, have that one, we do that, do that, do that one, we'll do that, we'll do that one, we'll do it, let's do that, let's do that one, let's do it, that's the one, that's final, that's it then, you've sold us, you sold us, you've sold me, you sold me, sold, sold on it, book it, book that, book us in, go for that one, go with that one, go for that, let's go there, we'll go there, i want that one, we want that one, go on then, here we come, here i come, count us in, we're in, i'm in, that's settled, settled, decision made, no need to look further, look no further, that's us sorted, we'll go with that, we'll go with it, i'll go with that, going with that, that one it is, that one then, let's take that one, let's go for it, go for it, we'll go for it, we'll go for that, i'll go for it, that one please, that one sounds good, it is then, book that one, let's book it, lets book it, let's book, go ahead and book it",
    again:
      "want to go too, want to go there too, we'd love to see it, i'd love to see it, we'd love to go there, i'd love to go there, always wanted to go, always wanted to go there, always wanted to see it, always wanted to visit it, dying to go there, dying to see it, love to see it, love to go there, like to see it, go back, going back, go back there, to go back to, want to go back to, return there, to return, would love to return, like to return, return to, revisit, see it again, visit again, go again, be back, back there again, there again, again please, bring back, would love to see it, wants to see it, want to see it, wants to see it again, wants to go back, would love to go back, so why not, thought why not",
    the_week: 'for the week, for one week in total, for the whole week',
    'plan:swap':
      'swap, switch, switch round, switch around, flip, trade, exchange, swap round, swap around, the other way round',
    not_that: "it's not that, it isn't that, not that, isn't that",
    too_many: 'too, too much, too many',
    staying:
      "isn't coming, aren't coming, won't be coming, won't come along, isn't joining, aren't joining, staying home, staying at home, stays home, stays at home, stay home, stay at home, staying with, stays with, stay with, don't come along, doesn't come along, left at home, are not coming along, is not coming along, is not coming after all, isn't coming after all, can't come, cannot come, dropped out, has dropped out, pulled out, will stay with, will be staying with, is going to stay with, are going to stay with, going to be with, will be with, is staying with, are staying with",
    habit:
      'always, usually, normally, generally, typically, every year, every summer, every winter, every spring, every autumn, every august, every july, every easter, every christmas, every holiday, each year, each summer, each winter, year after year, year in year out, most years, most summers, as a rule, the whole family always, for years, for ages',
  },
  forms: () => [],
  contractions: {
    "don't": ['do not', 'dont'],
    "doesn't": ['does not', 'doesnt'],
    "didn't": ['did not', 'didnt'],
    "isn't": ['is not', 'isnt'],
    "aren't": ['are not', 'arent'],
    "wasn't": ['was not', 'wasnt'],
    "can't": ['cannot', 'can not', 'cant'],
    "won't": ['will not', 'wont'],
    "wouldn't": ['would not', 'wouldnt'],
    "couldn't": ['could not', 'couldnt'],
    "shouldn't": ['should not', 'shouldnt'],
    "haven't": ['have not', 'havent'],
    "i'm": ['i am', 'im'],
    "we're": ['we are'],
    "i've": ['i have', 'ive'],
    "we've": ['we have', 'weve'],
    "i'd": ['i would'],
    "we'd": ['we would'],
    "i'll": ['i will'],
    "we'll": ['we will'],
    "it's": ['it is', 'its'],
    "that's": ['that is', 'thats'],
    "what's": ['what is', 'whats'],
    "let's": ['lets'],
  },
  little: {
    half_weekday: '',
    ends_weekday: '',
    strolling: 'walk walks walking stroll strolls strolling wander wandering',
    if: 'if',
    object: '',
    all_of: 'the these those all',
    long: 'long',
    something: 'something anything somewhere anywhere',
    drawback:
      'far long expensive pricey dear costly crowded touristy busy hot cold humid bad dangerous risky boring hard difficult complicated crazy wrong terrible awful big small rainy',
    onwards: 'on',
    partitive: 'them',
    night: 'night nightly pppn',
    months: 'mo month months',
    weeks_or_days: 'w wk wks week weeks d day days',
    which: 'which',
    before: 'before by',
    after: 'after',
    dated: 'on from to till until leaving leave back return returning arriving the between fly flying',
    looking: 'look',
    planning: 'plan sketch outline draft map organise organize arrange schedule prepare',
    both: 'both',
    included: 'included incl including inc',
    lodging:
      'hotel hotels room rooms hostel hostels airbnb apartment accommodation accomodation lodging lodgings bed beds',
    too: 'too',
    welcome: 'good tempting beautiful pretty lovely gorgeous perfect tasty',
    asking_verb: "is isn't does doesn't has was will would can could",
    article: 'the a an my our your some more that number visit',
    filler:
      "the a an to of it that this is are be i i'm i'd we my me us our you your so well then and or please really just very much all oh ah um uh hmm actually honestly for in at on with there here now again still do does did have has can could would will let's lets let go get got if what thats that's it's thing one kind sort quite pretty bit little any some s too as well sorry hey hi hello ok okay yes no thanks thank its those these lots many",
    choosing_filler:
      "obviously clearly done pls plz the a an to of in on for with it that this be i i'm we my me us our us you your so then and please just really oh then it's that's ok okay let's lets go all now well actually definitely sure hmm trip holiday vacation s those these them three 's",
    and: 'and plus n +',
    in: 'in',
    towards: 'to visit visiting in see seeing explore exploring',
    of_age: 'both who are is of',
    preferring: 'prefer prefers preferring',
    being: 'be is was were are of',
    of_trips:
      'ideas tips vibes suggestions options holidays hotels hostels villas beaches flights trips tours places areas deals recommendations resorts parks islands streets sunsets views dreams plans thanks always was has does this plus perhaps pls tops gardens temples museums markets adventures breaks getaways honeymoons ruins waves trails treks cruises',
    with: 'with plus my',
    others: 'my other others',
    me: 'i me myself',
    ahead: 'in',
    this: 'this',
    month: 'month',
    not_a_length:
      'next this last previous every each per mid during on by middle working the worst rough tough hard awful busy hellish crazy bad',
    plural_unit: 'weeks wks months mths mos',
    a: 'a an one',
    also: 'also too additionally likewise',
    before_been:
      'just already only never always recently once last have had has was were been also still loved did done',
    because: 'if because when since once',
    heat: 'hot heat sweltering boiling',
    third_person: "she he she's he's",
    women: 'women girls ladies gals females lasses',
    men: 'men guys blokes lads boys males dudes gents',
    losing: 'lost lose losing buried died dies',
    coping:
      "can can't cannot cant couldn't able manage manages cope copes handle handles stand bear take tolerate tolerates good great well get getting",
    knowing: '',
    struggling:
      'struggle struggles struggled struggling hardly barely trouble difficulty tire tires tired breathless wheezy puffed ill sick faint faints dizzy kills kill suffer suffers suffering migraine migraines flare flares worse badly poorly melt melts wilt wilts wobbly unsteady awful collapse panic panics anxiety anxious collapses fainting dizziness breathlessness',
    stairs: 'stairs staircase staircases steps steep uphill hilly',
    ailing:
      'bad shot broken broke hurt hurts hurting sore pain painful pains ache aches achy aching weak gone knackered dodgy gammy stiff swollen replaced replacement operated operation surgery new injured injury fractured torn problem problems trouble issues creaky wonky ropey done give gives giving buckle buckles buckling',
    walking: 'walk walking walks stand standing climb',
    limb: 'knee knees hip hips leg legs ankle ankles joints feet',
    married: 'married',
    parting: 'left dumped',
    cold_weather: 'winter cold snow rain grey gray dark darkness drizzle',
    hot_weather: 'heat summer humidity',
    at_time: 'at around about by before until till',
    hour: "am pm h o'clock oclock hrs a p",
    past_hour: 'past after gone',
    to_hour: 'to before till of',
    less_than_hour: '',
    half_hour: 'half',
    quarter: 'quarter',
    before_time: 'before until til till',
    another: 'another more',
    last: 'last final',
    linking: "that's thats it's costs with in on near by where that which has having at of from is you can have there",
    unsure: 'wish maybe perhaps might possibly probably unsure considering if unless depends',
    over: 'over',
    begging: "can could shall may should let lets let's",
    living: 'live living based fly flying depart departing',
    beside: 'to',
    predicate:
      "is isn't was has looks sounds seems would could does might feels costs appeals tempts attracts interests calls scares works fits gets remains keeps means needs makes gives offers loses beats",
    whichever: 'whichever',
    somewhere: 'somewhere anywhere wherever anyplace someplace',
    past: 'was were be',
    present: "now only just like is we're it's got have down",
    measured: 'than',
    yours: 'your',
    paid: 'paid spent cost',
    going: 'go going ever even be seen dead set foot back again to return step visit want',
    saying:
      'says said told tells reckons recommended recommends suggested suggests swears swore raved raves warned mentioned keeps claims',
    rising:
      'of bed pickup pickups transfer transfers alarm alarms wakeup breakfast walks trips visits excursions tickets mornings up out awake start starts starting begin anything plan planned do doing go going get getting wake leave leaving be moving move early schedule tours tour activities thing please us we me the a to',
    there: 'there',
    pronoun: "it it's that that's they they're this",
    no_plural: 'this was has plus tops always perhaps',
    since: 'in since year',
    the_thing: 'the a an',
    adding: 'add adding include including put fit squeeze',
    ends_name: 'to on from please a day instead something',
    ordinal_ending: 'st nd rd th',
    untelling: 'the a an of and in at to on museum tour trip visit walk old town national park beach area',
    title:
      'mr mrs ms miss dr prof professor doctor sir aunt auntie uncle little captain coach pastor father reverend senor senora herr frau monsieur madame',
    subject: 'i we you he she they it this that there',
    address: 'mate buddy pal bro bruv dude man love darling hun guys folks friend chap boss',
    in_exchange: 'for with by',
    near_a_place: 'moore hungry lanka ports plain pairs maple indie being coasts goal goals bright brief those',
    thereafter: 'afterwards afterward then',
    denying: "not isn't doesn't don't aren't won't",
    aged: 'being',
    habitual: "go drive fly spend holiday vacation stay do visit summer travel head rent camp it's its",
    meant: 'thought planned wanted considered considered was were toying intended had',
    rather: 'rather now finally instead prefer changed decided',
    residing: 'live living based reside',
    likeness: 'like',
    thing:
      'something anything nothing somewhere anywhere nowhere place places country countries city cities town towns island islands destination destinations spot spots region area beach beaches sea coast landscape climate weather vibe food prices price wine beer nightlife architecture',
    so: 'so therefore hence thus',
    but: 'but though although however',
  },
  notAfter: {
    may: 'i we you it that there they he she which who this one weather',
    march: 'i we you they to will',
    fall: 'i we you they to will might not can',
    turkey: 'some leftover eat eating roast cook cooked fried christmas thanksgiving cold a ham',
    like: '',
    china: 'fine bone',
    dog: 'hot guard',
    dogs: 'hot',
    party: 'a birthday search third wedding the our of small large our whole hen stag bachelor bachelorette dinner',
    fish: 'big',
    h: '',
    d: '',
    l: '',
    w: '',
    c: '',
    m: '',
    k: '',
    past: '',
    safe: 'play stay',
    cold: 'a common',
    cool: 'sounds thats that is pretty so',
    walking: 'dog',
    city: 'this our my',
    pass: 'interrail rail eurail ski mountain day city train boarding bus to',
    beat: 'heart',
    turning: 'keep',
    plan: '',
    coast: '',
    nice: 'somewhere something anywhere a the very really so be is are would sounds looks',
    split: 'we i a the to',
    bath: 'a the hot take private en',
    over: '',
  },
  notBefore: {
    scrap: 'metal heap paper book yard car iron',
    before: 'we i you deciding booking that',
    may: 'be have i we you not need want also even just sound seem take require well it there change',
    march: 'on through around along',
    fall: 'in off asleep down over apart ill out for short behind',
    dog: 'died passed',
    warm: 'bath baths welcome',
    turkey: 'and stuffing leftovers sandwich dinner breast leg bacon burger',
    china: 'plates cup cups set',
    reading: 'a the on by books my our in about and',
    nice: 'and place places weather hotel hotels beach beaches beach food people views view little quiet warm town to if would day days time restaurants resort walks old small city cities trip villages clean big hot too enough but or one thing sunny spots cosy cozy but',
    bath: 'tub robe room towel and',
    party: 'of',
    chile: 'pepper peppers con verde relleno sauce powder',
    are: '',
    split: 'the between it costs into with our',
    sun: 'cream screen hat',
    art: 'of',
    like: '',
    hot: 'springs spring tub tubs chocolate dog dogs pot water showers shower',
    cold: 'beer beers drinks drink water',
    cool: 'and cafes bars places place stuff things thanks people but to city cities town towns neighbourhood neighborhoods spots',
    mobile: 'phone',
    club: 'sandwich',
  },
  demonyms: {
    words:
      'american british emirati dutch czech turkish korean burmese iranian palestinian spanish french italian german greek portuguese japanese chinese thai indian indonesian balinese vietnamese mexican brazilian argentinian argentine cuban peruvian moroccan egyptian croatian icelandic irish norwegian swedish finnish danish swiss austrian polish hungarian filipino canadian kenyan nepalese nepali colombian cypriot maltese russian georgian cambodian malaysian chilean ecuadorian jamaican dominican saudi jordanian lebanese tunisian ethiopian slovenian romanian bulgarian fijian mauritian african asian european iberian andean scottish welsh bavarian sicilian sardinian tuscan andalusian hawaiian californian australian aussie tahitian polynesian persian',
    before:
      'coast coasts coastline countryside village villages town towns riviera capital capitals alps lakes hills highlands adventure trip holiday holidays vacation getaway honeymoon summer winter sun sunshine itinerary roadtrip backroads archipelago isles winter destinations destination places place region regions cities dream roots',
  },
  regions: {
    africa: 'africa, african',
    antarctica: 'antarctica, antarctic',
    asia: 'asia, asian',
    europe: 'europe, european, continental europe, eu, european union, continent',
    north_america: 'north america, north american',
    oceania: 'oceania, down under, australasia',
    south_america: 'south america, south american, southamerica',
    scandinavia: 'scandinavia, scandinavian',
    nordic_countries: 'nordics, nordic, nordic countries, the nordics, far north',
    lapland: 'lapland',
    baltic_states: 'baltics, baltic states, baltic, baltic countries',
    balkans: 'balkans, balkan',
    british_isles: 'british isles',
    benelux: 'benelux, low countries',
    iberia: 'iberia, iberian peninsula, iberian',
    alps: 'alps, the alps, alpine region',
    pyrenees: 'pyrenees',
    mediterranean: 'mediterranean, the med, med, mediterranean sea',
    eastern_europe: 'eastern europe, east europe, eastern european, eastern bloc',
    central_europe: 'central europe, middle europe, central european',
    western_europe: 'western europe, west europe',
    southern_europe: 'southern europe, south europe, south of europe, southern european',
    northern_europe: 'northern europe, north europe, north of europe',
    southeast_asia:
      'southeast asia, south east asia, se asia, south eastern asia, southeast asian, south east asian, sea asia',
    indochina: 'indochina',
    east_asia: 'east asia, far east, eastern asia, east asian',
    south_asia: 'south asia, indian subcontinent, southern asia',
    central_asia: 'central asia, silk road, the stans, central asian',
    caucasus: 'caucasus',
    middle_east: 'middle east, middle eastern, arabia, arabian peninsula, near east',
    gulf_states: 'gulf states, persian gulf, the gulf',
    himalayas: 'himalayas, himalaya, himalayan',
    caribbean: 'caribbean, carribean, caribean, carribbean, west indies, antilles, caribbean islands',
    central_america: 'central america, central american',
    latin_america: 'latin america, latin american',
    patagonia: 'patagonia',
    andes: 'andes, andean',
    amazon: 'amazon, amazon rainforest, amazonia, amazon jungle',
    north_africa: 'north africa, northern africa, maghreb, north african',
    east_africa: 'east africa, eastern africa, east african',
    southern_africa: 'southern africa',
    west_africa: 'west africa, western africa, west african',
    sub_saharan_africa: 'sub saharan africa, subsaharan africa, black africa',
    indian_ocean: 'indian ocean, indian ocean islands',
    red_sea: 'red sea',
    pacific_islands:
      'pacific islands, south pacific, south seas, polynesia, pacific, polynesian, melanesia, micronesia islands',
    arctic: 'arctic, arctic circle, high north',
    andalusia: 'andalusia, andalucia, andalusian',
    canary_islands: 'canary islands, canaries, the canaries',
    balearic_islands: 'balearic islands, balearics, the balearics',
    tuscany: 'tuscany, tuscan',
    sicily: 'sicily, sicilian',
    sardinia: 'sardinia, sardinian',
    puglia: 'puglia, apulia',
    provence: 'provence',
    brittany: 'brittany',
    normandy: 'normandy',
    bavaria: 'bavaria, bavarian, bavarian alps',
    tyrol: 'tyrol, south tyrol',
    algarve: 'algarve',
    azores: 'azores',
    madeira: 'madeira',
    scotland: 'scotland, scottish, scottish highlands, highlands of scotland',
    wales: 'wales, welsh',
    england: 'england',
    greek_islands: 'greek islands, greek island, cyclades, greek isles, dodecanese, ionian islands',
    hawaii: 'hawaii, hawaiian islands, hawaiian',
    alaska: 'alaska',
    california: 'california, californian, cali',
    florida: 'florida',
    new_england: 'new england',
    rocky_mountains: 'rocky mountains, rockies, the rockies',
    yucatan: 'yucatan, yucatan peninsula, riviera maya',
    baja_california: 'baja california, baja',
    kerala: 'kerala',
    rajasthan: 'rajasthan',
    borneo: 'borneo',
    tasmania: 'tasmania',
    queensland: 'queensland',
  },
  countries: {
    US: 'us, the us, usa, us of a, u s, u s a, united states of america, the states, america, american, stateside',
    GB: 'uk, u k, great britain, britain, british, northern ireland',
    AE: 'uae, emirates, emirati',
    NL: 'holland, dutch, the netherlands',
    CZ: 'czech republic, czech',
    TR: 'turkey, turkish, turkiye',
    KR: 'south korea, korea, korean',
    KP: 'north korea',
    CV: 'cape verde, cabo verde',
    CI: 'ivory coast',
    MM: 'burma, burmese, myanmar',
    SZ: 'swaziland',
    MK: 'macedonia, north macedonia',
    BA: 'bosnia, herzegovina',
    HK: 'hong kong',
    MO: 'macau, macao',
    RE: 'reunion, la reunion, reunion island',
    PF: 'french polynesia, tahiti, tahitian',
    LC: 'saint lucia, st lucia',
    VC: 'st vincent, saint vincent, grenadines',
    KN: 'st kitts, saint kitts, nevis',
    BL: 'st barts, st barths, saint barts, st barthelemy',
    AG: 'antigua, antigua and barbuda, barbuda',
    TT: 'trinidad and tobago, trinidad',
    TC: 'turks and caicos',
    VI: 'us virgin islands, virgin islands, usvi',
    VG: 'british virgin islands, bvi',
    BS: 'bahamas, the bahamas, bahamian',
    GM: 'gambia, the gambia',
    MV: 'maldives, the maldives, maldive islands, maldivian, maldive',
    FO: 'faroe islands, faroes, faroe',
    LK: 'sri lanka, sri lankan, ceylon',
    IR: 'iran, persia, iranian',
    ST: 'sao tome',
    TL: 'east timor, timor leste',
    PS: 'palestine, palestinian',
    AU: 'australian, aussie, oz',
    NZ: 'nz, aotearoa, new zeland',
    ES: 'spanish',
    FR: 'french',
    IT: 'italian',
    DE: 'german',
    GR: 'greek',
    PT: 'portuguese',
    JP: 'japanese',
    CN: 'chinese',
    TH: 'thai',
    IN: 'indian',
    ID: 'indonesian, balinese',
    VN: 'vietnamese, viet nam, vietman',
    MX: 'mexican',
    BR: 'brazilian',
    AR: 'argentinian, argentine',
    CU: 'cuban',
    PE: 'peruvian',
    MA: 'moroccan, marocco, morrocco',
    EG: 'egyptian',
    HR: 'croatian',
    IS: 'icelandic, icland',
    IE: 'irish, republic of ireland',
    NO: 'norwegian',
    SE: 'swedish',
    FI: 'finnish',
    DK: 'danish',
    CH: 'swiss',
    AT: 'austrian',
    PL: 'polish',
    HU: 'hungarian',
    PH: 'philippines, the philippines, filipino, phillipines, philipines, phillippines',
    ZA: 'south african, rsa',
    CA: 'canadian',
    KE: 'kenyan',
    TZ: 'tanzanian',
    NP: 'nepalese, nepali',
    CO: 'columbia, colombian',
    CY: 'cypriot',
    MT: 'maltese',
    RU: 'russian',
    CD: 'dr congo, drc',
    GE: 'georgian',
    KH: 'cambodian',
    MY: 'malaysian, malasia',
    CR: 'costa rican',
    CL: 'chilean',
    EC: 'ecuadorian',
    JM: 'jamaican',
    DO: 'dominican, dom rep',
    SA: 'saudi, saudi arabia',
    JO: 'jordanian',
    LB: 'lebanese',
    TN: 'tunisian',
    ET: 'ethiopian',
    SI: 'slovenian',
    RO: 'romanian',
    BG: 'bulgarian',
    FJ: 'fijian',
    MU: 'mauritian',
    ME: 'monte negro',
  },
  places: {
    Fes: 'fez',
    Marrakech: 'marrakesh',
    Mallorca: 'majorca, palma de mallorca, palma',
    'New York City': 'new york, nyc, manhattan, big apple, brooklyn',
    'Washington, D.C.': 'washington dc, washington d c',
    'Ho Chi Minh City': 'saigon, hcmc',
    Sapa: 'sa pa',
    Zanzibar: 'unguja',
    Cusco: 'cuzco, machu picchu, inca trail, sacred valley',
    'Masai Mara': 'maasai mara',
    'Kruger National Park': 'kruger',
    'Serengeti National Park': 'serengeti',
    'Galápagos Islands': 'galapagos, the galapagos',
    'Salar de Uyuni': 'uyuni',
    'San Pedro de Atacama': 'atacama',
    'Milford Sound': 'fiordland',
    Tromsø: 'tromso',
    'Lofoten Islands': 'lofoten, lofotens',
    'Isle of Skye': 'skye',
    'Amalfi Coast': 'amalfi, positano',
    Dolomites: 'the dolomites',
    Santorini: 'thira, oia',
    'Rio de Janeiro': 'rio',
    'Ha Long Bay': 'halong bay, halong',
    'Everest Base Camp': 'everest, mount everest',
    Kilimanjaro: 'mount kilimanjaro, kili',
    'Banff National Park': 'banff',
    'Iguazú Falls': 'iguacu, iguassu, iguazu',
    'Easter Island': 'rapa nui',
    'Big Island of Hawaii': 'big island',
    Uluru: 'ayers rock',
    'George Town': 'penang',
    'Jeju Island': 'jeju',
    'Kerala Backwaters': 'backwaters',
    'Lake Como': 'como',
    'Lake Bled': 'bled',
    Vík: 'vik iceland',
    Åre: 'are sweden',
    'Siem Reap': 'angkor, angkor wat',
    Agra: 'taj mahal',
    Luxor: 'valley of the kings',
    Cairo: 'pyramids of giza, giza',
  },
  ordinary: '',
  frequent: '',
  hasNounsBeforeNouns: true,
}
